/** From lines to paragraphs: by distance, indent, size and short last lines; over columns and pages where a sentence goes on. */

import type { Line } from './line.js';
import { lineJoiner } from './line-hyphens.js';

export interface PdfParagraph {
  readonly text: string;
  readonly size: number;
  readonly lines: readonly Line[];
}

const SENTENCE_END = /[.!?:;…]["'”’»)\]]*$/;
const ITEM = /^(?:[-*•▪●◦–—·]\s|\d{1,3}[.)]\s|\([a-z\d]{1,3}\)\s)/i;

export function pdfParagraphs(lines: readonly Line[]): readonly PdfParagraph[] {
  const leading = usualLeading(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && goesOn(group, line, leading)) group.push(line);
    else groups.push([line]);
  }
  const join = lineJoiner(lines.map(({ text }) => text).join(' '));
  return groups.map(group => ({
    text: join(group.map(({ text }) => text)),
    size: group.reduce((largest, { size }) => Math.max(largest, size), 0),
    lines: group,
  }));
}

function goesOn(group: readonly Line[], line: Line, leading: number): boolean {
  const before = group.at(-1);
  if (!before || Math.abs(before.size - line.size) > before.size * 0.08 || ITEM.test(line.text)) return false;
  if (before.page !== line.page || line.y <= before.y) return sentenceGoesOn(before, line);
  if (line.y - before.y > Math.max(leading, line.size * 1.05) * 1.3) return false;
  if (isIndented(before, line) && !ITEM.test(group[0]?.text ?? '')) return false;
  if (isShort(before) && SENTENCE_END.test(before.text)) return false;
  return !wouldFit(before, line) || /[-\u00AD,]$/.test(before.text);
}

/** Its first line stands further in than the line before; the lines of an item all do. */
function isIndented(before: Line, line: Line): boolean {
  return line.left - line.column.left > line.size * 0.8 && before.left - before.column.left < line.size * 0.5;
}

function sentenceGoesOn(before: Line, line: Line): boolean {
  if (SENTENCE_END.test(before.text)) return false;
  return /^\p{Ll}/u.test(line.text) || /[-\u00AD,]$/.test(before.text) || !isShort(before);
}

/** The next word had room on the line before, by far: somebody ended that line. Letters are taken to be wide. */
function wouldFit({ right, column, size }: Line, next: Line): boolean {
  const word = /^\S*/.exec(next.text)?.[0].length ?? 0;
  return right + (word + 1) * 0.6 * size + (column.right - column.left) * 0.12 < column.right;
}

/** Ends well before the edge of its column. */
function isShort({ right, column }: Line): boolean {
  return right < column.left + (column.right - column.left) * 0.8;
}

/** The distance from line to line in running text: the middle one of all that are no more than two lines. */
function usualLeading(lines: readonly Line[]): number {
  const distances = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    const distance = before?.page === line.page ? line.y - before.y : 0;
    return distance > 0 && distance < line.size * 2 ? [distance] : [];
  });
  return distances.toSorted((a, b) => a - b)[Math.floor(distances.length / 2)] ?? 0;
}
