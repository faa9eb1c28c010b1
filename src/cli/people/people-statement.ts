/** One statement for people: its id, who and cue, the content beneath, the mode and the gaps; what it holds indented below it. */
import { gapWords } from '../../export/words/gap-words.js';
import { MODE_WORDS, NOBODY } from '../../export/words/label-words.js';
import { spanWords } from '../../export/words/span-words.js';
import type { StatementNode } from '../../export/words/statement-tree.js';
import type { Gap, Report } from '../../model/report.js';
import type { Statement } from '../../model/statement.js';
import { harmlessLine } from '../terminal/harmless.js';
import { wrapped } from '../terminal/lines.js';
import type { Style } from '../terminal/style.js';
import { contentLine } from './content-line.js';
import type { Layout } from './layout.js';

const STEP = 2;

/** The lines of a statement and of those it holds. */
export function peopleStatement(report: Report, node: StatementNode, layout: Layout, depth = 0): readonly string[] {
  const { statement } = node;
  const label = `${harmlessLine(statement.id)}  `;
  const body = STEP * (depth + 1) + Math.max(label.length, 4);
  const head = `${layout.style.id(label)}${headLine(report, statement, layout.style)}`;
  const below = [contentLine(report, statement, layout.style), noteLine(report, statement, layout.style)];
  return [
    wrapped(head, layout.columns, STEP * (depth + 1)),
    ...below.filter(line => line !== '').map(line => wrapped(line, layout.columns, body)),
    ...node.held.flatMap(held => peopleStatement(report, held, layout, depth + 2)),
  ];
}

/** "Defence Minister Brannoc Teyle · said" */
function headLine(report: Report, statement: Statement, style: Style): string {
  const cue = harmlessLine(spanWords(report.text, statement.cue)).trim();
  return cue === '' ? whoWords(report, statement, style) : `${whoWords(report, statement, style)} · ${style.cue(cue)}`;
}

function whoWords(report: Report, { source, evidence }: Statement, style: Style): string {
  if (source.length === 0) return style.quiet(NOBODY);
  const who = style.source(harmlessLine(spanWords(report.text, source)).trim());
  return evidence.source.basis === 'inferred' ? `${who} ${style.quiet('(inferred)')}` : who;
}

/** "mixed: partly word for word · words missing after “to”" */
function noteLine(report: Report, statement: Statement, style: Style): string {
  const gaps = gapsOf(report, statement).map(gap => style.gap(harmlessLine(gapWords(gap, report.text))));
  return [style.quiet(MODE_WORDS[statement.mode]), ...gaps].join(' · ');
}

export function gapsOf(report: Report, statement: Statement): readonly Gap[] {
  return report.gaps.filter(gap => statement.gaps.includes(gap.id));
}
