/** Whose words a place of the text stands in: the innermost statement whose content holds it, or the report's own. */
import type { Span } from '../../../../model/span.js';
import type { Statement } from '../../../../model/statement.js';
import { firstIndex } from '../../../../text/sorted.js';
import { contains, inOrder } from '../../../../text/spans.js';

export type Regions = (span: Span) => Statement | null;

/** Statements that may stand inside each other at one place: deeper is not looked. */
const DEEPEST = 40;

export function regionsOf(statements: readonly Statement[]): Regions {
  const contents = statements
    .flatMap(statement => statement.content.map(span => ({ span, statement })))
    .toSorted((a, b) => inOrder(a.span, b.span));
  return at => {
    const behind = firstIndex(contents.length, i => (contents[i]?.span[0] ?? 0) > at[0]);
    const around = contents.slice(Math.max(0, behind - DEEPEST), behind).filter(({ span }) => contains(span, at));
    const [innermost] = around.toSorted((a, b) => length(a.span) - length(b.span));
    return innermost?.statement ?? null;
  };
}

const length = ([from, to]: Span): number => to - from;
