/** The statements of a report for people, in the order of the text: what a statement holds stands indented below it. */
import { headPieces, viaPieces } from '../../export/words/statement-lines.js';
import { type StatementNode, statementTree } from '../../export/words/statement-tree.js';
import type { Report } from '../../model/report.js';
import type { Statement } from '../../model/statement.js';
import type { Layout } from './layout.js';
import { statementBlock } from './statement-block.js';

/** A part of lines for each statement that no other holds. */
export function peopleStatements(report: Report, layout: Layout): readonly string[] {
  return statementTree(report.statements).map(node => nodeLines(report, node, layout).join('\n'));
}

interface Place {
  readonly holder: Statement | null;
  readonly depth: number;
}

const TOP: Place = { holder: null, depth: 0 };

function nodeLines(
  report: Report,
  { statement, held }: StatementNode,
  layout: Layout,
  { holder, depth } = TOP,
): readonly string[] {
  const beside = { head: headPieces(report, statement), via: viaPieces(report, statement, holder), depth };
  const within: Place = { holder: statement, depth: depth + 2 };
  return [...statementBlock(report, statement, beside, layout), ...held.flatMap(node => nodeLines(report, node, layout, within))];
}
