/** The statements that are told in a sentence. */
import type { Span } from '../../../../model/span.js';
import type { Statement } from '../../../../model/statement.js';
import { hull, inOrder, overlap, startingIn } from '../../../../text/spans.js';
import type { Reading } from '../coded.js';

/** UTF-16 code units before a sentence in which its statements may have their cue. */
const FAR = 1000;

/** Statements whose cue and source touch the sentence. */
export function statementsIn({ statements }: Reading): (sentence: Span) => readonly Statement[] {
  const told = statements
    .flatMap(statement => {
      const span = hull([...statement.source, ...statement.cue]);
      return span ? [{ span, statement }] : [];
    })
    .toSorted((a, b) => inOrder(a.span, b.span));
  return sentence => {
    const near = startingIn(told, [sentence[0] - FAR, sentence[1]]);
    return near.flatMap(({ span, statement }) => (overlap(span, sentence) ? [statement] : []));
  };
}
