/** Reads a plain text, which never changes: what in it is heading, paragraph, quotation or item, and what is no part of the report. */
import type { Block, Removed } from '../../../model/report.js';
import { isByline } from '../byline/find-byline.js';
import type { ReadBody } from '../read-body.js';
import { blockKind, itemMarkLength } from './block-kind.js';
import { findFurniture } from './find-furniture.js';
import { mailHeaderLength, mailSubject } from './mail-header.js';
import { type Unit, unitsOf } from './unit.js';

export function readPlain(text: string): ReadBody {
  const all = unitsOf(text);
  const header = all.slice(0, mailHeaderLength(all));
  const body = all.slice(header.length);
  const reasons = findFurniture(body);
  const blocks = blocksOf(body.filter((_, i) => reasons[i] === null));
  return {
    text,
    blocks,
    title: mailSubject(header) ?? titleOf(text, blocks),
    publisher: null,
    author: null,
    published: null,
    language: null,
    removed: [
      ...header.map(unit => leftOut(unit, 'metadata')),
      ...body.flatMap((unit, i) => (reasons[i] ? [leftOut(unit, reasons[i])] : [])),
    ],
  };
}

function blocksOf(units: readonly Unit[]): readonly Block[] {
  return units.flatMap(({ span: [start, end], text }, i) => {
    const kind = blockKind(units, i);
    return kind ? [{ kind, span: [kind === 'list-item' ? start + itemMarkLength(text) : start, end] }] : [];
  });
}

function leftOut({ text, span }: Unit, reason: Removed['reason']): Removed {
  return { reason, text, span };
}

/** The heading that everything else stands under, a byline above it aside; it stays a block of the text. Marks of Markdown are no part of it. */
function titleOf(text: string, blocks: readonly Block[]): string | null {
  const first = blocks.find(({ span }) => !isByline(text.slice(...span)));
  if (first?.kind !== 'heading') return null;
  return text.slice(...first.span).replace(/^#{1,6}\s+|\s+#{1,6}$/g, '');
}
