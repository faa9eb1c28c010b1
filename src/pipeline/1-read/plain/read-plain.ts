/** Reads a plain text, which never changes: what in it is heading, paragraph, quotation or item, and what is no part of the report. */
import type { Article, Block, Removed } from '../../../model/report.js';
import { languageOf } from '../../../text/language.js';
import { setBylineApart } from '../byline/set-byline-apart.js';
import { findDateline } from '../dateline/find-dateline.js';
import { blockKind } from './block-kind.js';
import { findFurniture } from './find-furniture.js';
import { mailHeaderLength, mailSubject } from './mail-header.js';
import { type Unit, unitsOf } from './unit.js';

export function readPlain(text: string): Article {
  const all = unitsOf(text);
  const header = all.slice(0, mailHeaderLength(all));
  const body = all.slice(header.length);
  const reasons = findFurniture(body);
  const { byline, author, blocks, removed } = setBylineApart(text, blocksOf(body.filter((_, i) => reasons[i] === null)));
  const language = languageOf(blocks.map(({ span }) => text.slice(...span)).join('\n'));
  return {
    text,
    blocks,
    title: mailSubject(header) ?? titleOf(text, blocks),
    publisher: null,
    author,
    published: null,
    language,
    dateline: findDateline(text, blocks),
    byline,
    removed: [
      ...header.map(unit => leftOut(unit, 'metadata')),
      ...body.flatMap((unit, i) => (reasons[i] ? [leftOut(unit, reasons[i])] : [])),
      ...removed,
    ].sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0)),
  };
}

function blocksOf(units: readonly Unit[]): readonly Block[] {
  return units.flatMap(({ span }, i) => {
    const kind = blockKind(units, i);
    return kind ? [{ kind, span }] : [];
  });
}

function leftOut({ text, span }: Unit, reason: Removed['reason']): Removed {
  return { reason, text, span };
}

/** The heading that everything else stands under; it stays a block of the text. Marks of Markdown are no part of it. */
function titleOf(text: string, blocks: readonly Block[]): string | null {
  const first = blocks[0];
  if (first?.kind !== 'heading') return null;
  return text.slice(...first.span).replace(/^#{1,6}\s+|\s+#{1,6}$/g, '');
}
