/** A report for people: what it is, its statements, its gaps, what was removed from it, and the counts. */
import { countsOf, factsOf, headingOf } from '../../export/words/label-words.js';
import { statementTree } from '../../export/words/statement-tree.js';
import type { Report } from '../../model/report.js';
import { harmlessLine } from '../terminal/harmless.js';
import { wrapped } from '../terminal/lines.js';
import type { Layout } from './layout.js';
import { peopleGaps } from './people-gaps.js';
import { peopleRemoved } from './people-removed.js';
import { peopleStatement } from './people-statement.js';

/** The report as lines of text that end with a line break. */
export function peopleReport(report: Report, layout: Layout): string {
  const statements = statementTree(report.statements).map(node => peopleStatement(report, node, layout).join('\n'));
  const parts = [
    heading(report, layout),
    ...statements,
    ...section('Gaps', peopleGaps(report, layout), layout),
    ...section('Removed', peopleRemoved(report.removed, layout), layout),
    layout.style.quiet(wrapped(countsOf(report).join(' · '), layout.columns)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What stands between two reports. */
export function peopleRule({ style, columns }: Layout): string {
  return `\n${style.quiet('─'.repeat(columns))}\n\n`;
}

function heading(report: Report, { style, columns }: Layout): string {
  const facts = harmlessLine(factsOf(report).join(' · '));
  const lines = [
    style.title(wrapped(harmlessLine(headingOf(report)), columns)),
    ...(facts === '' ? [] : [wrapped(facts, columns)]),
  ];
  return lines.join('\n');
}

function section(title: string, lines: readonly string[], { style }: Layout): readonly string[] {
  return lines.length === 0 ? [] : [[style.title(title), ...lines].join('\n')];
}
