/** What lies over the text of a report: the parts of its statements, its gaps, and what was removed. */
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { Role, Statement } from '../../model/statement.js';
import { type StatementNode, statementTree } from '../words/statement-tree.js';

export interface TextMark {
  readonly span: Span;
  readonly layer: Role | 'quoted' | 'gap' | 'removed';
  /** The statement it belongs to; `null` for gaps and removed parts. */
  readonly statement: string | null;
  /** How many statements hold that statement. */
  readonly depth: number;
}

export function textMarks(report: Report): readonly TextMark[] {
  return [
    ...statementTree(report.statements).flatMap(node => nodeMarks(node, 0)),
    ...report.gaps.map(({ span }) => loose(span, 'gap')),
    ...report.removed.flatMap(({ span }) => (span === null ? [] : [loose(span, 'removed')])),
  ];
}

function nodeMarks({ statement, held }: StatementNode, depth: number): readonly TextMark[] {
  return [...statementMarks(statement, depth), ...held.flatMap(node => nodeMarks(node, depth + 1))];
}

function statementMarks({ id, content, cue, source, quoted }: Statement, depth: number): readonly TextMark[] {
  const marks = (spans: readonly Span[], layer: TextMark['layer']) => spans.map(span => ({ span, layer, statement: id, depth }));
  return [...marks(content, 'content'), ...marks(quoted, 'quoted'), ...marks(cue, 'cue'), ...marks(source, 'source')];
}

function loose(span: Span, layer: 'gap' | 'removed'): TextMark {
  return { span, layer, statement: null, depth: 0 };
}
