/** The text of a report as HTML, statements marked in place. Its text content is the report's text, to the character. */
import type { BlockKind, Report } from '../../model/report.js';
import { type TextBlock, type TextGroup, type TextPiece, textLayout } from '../marks/text-layout.js';
import { pointsHtml } from './point-html.js';
import { segmentHtml } from './segment-html.js';

const ELEMENTS: Readonly<Record<BlockKind, readonly [open: string, close: string]>> = {
  heading: ['<h3 dir="auto">', '</h3>'],
  paragraph: ['<p dir="auto">', '</p>'],
  quotation: ['<blockquote dir="auto">', '</blockquote>'],
  'list-item': ['<li dir="auto">', '</li>'],
  caption: ['<p class="caption" dir="auto">', '</p>'],
};

const WRAPPERS = {
  list: ['<ul>', '</ul>'],
  removed: ['<details class="removed-block"><summary aria-label="Removed from the report"></summary>', '</details>'],
} as const;

/** `key` makes ids unique on a page of several reports: "r1". */
export function textHtml(report: Report, key: string): string {
  return textLayout(report)
    .map(group => groupHtml(report.text, group, key))
    .join('');
}

function groupHtml(text: string, { wrapper, blocks }: TextGroup, key: string): string {
  const inside = blocks.map(block => blockHtml(text, block, key)).join('');
  const [open, close] = wrapper === null ? ['', ''] : WRAPPERS[wrapper];
  return open + inside + close;
}

function blockHtml(text: string, { kind, pieces }: TextBlock, key: string): string {
  const inside = pieces.map(piece => pieceHtml(text, piece, key)).join('');
  const [open, close] = kind === null ? ['', ''] : ELEMENTS[kind];
  return open + inside + close;
}

function pieceHtml(text: string, { before, segment, after }: TextPiece, key: string): string {
  return pointsHtml(text, before, key) + segmentHtml(text, segment, key) + pointsHtml(text, after, key);
}
