/** One statement as a block of lines: its id and a line on who said it how, who passed it on, the content, and what to note. */
import { gapWords } from '../../export/words/gap-words.js';
import type { Piece } from '../../export/words/pieces.js';
import { noteWords } from '../../export/words/statement-lines.js';
import type { Report } from '../../model/report.js';
import type { Statement } from '../../model/statement.js';
import { harmlessLine } from '../terminal/harmless.js';
import { wrapped, wrappedBeside } from '../terminal/lines.js';
import type { Style } from '../terminal/style.js';
import { contentLine } from './content-line.js';
import { labelOf } from './label-of.js';
import type { Layout } from './layout.js';
import { painted } from './painted.js';

/** Columns that each step inwards takes. */
export const STEP = 2;

export interface Beside {
  readonly head: readonly Piece[];
  /** Who passed it on; may be empty. */
  readonly via: readonly Piece[];
  /** Steps inwards. */
  readonly depth: number;
}

export function statementBlock(
  report: Report,
  statement: Statement,
  { head, via, depth }: Beside,
  { style, columns }: Layout,
): readonly string[] {
  const label = labelOf(statement.id);
  const indent = STEP * (depth + 1) + label.length;
  const below = [painted(via, style), contentLine(report, statement, style), noteLine(report, statement, style)];
  return [
    wrappedBeside({ label: style.id(label), width: label.length, text: painted(head, style) }, columns, indent),
    ...below.filter(line => line !== '').map(line => wrapped(line, columns, indent)),
  ];
}

/** "a denial · partly word for word · words missing after “to”" */
function noteLine(report: Report, statement: Statement, style: Style): string {
  const gaps = report.gaps.filter(gap => statement.gaps.includes(gap.id));
  return [
    ...noteWords(report, statement).map(words => style.quiet(harmlessLine(words))),
    ...gaps.map(gap => style.gap(harmlessLine(gapWords(gap, report.text)))),
  ].join(' · ');
}
