/** Which of many spans holds another one most closely, for all of them in one pass. */
import type { Span } from '../../model/span.js';
import { contains } from '../../text/spans.js';

export interface Held<Owner> {
  readonly span: Span;
  readonly owner: Owner;
}

/** For each of `spans` (in order) the owner of the shortest span that holds it, or `null`. */
export function innermost<Owner>(spans: readonly Span[], owned: readonly Held<Owner>[]): readonly (Owner | null)[] {
  const sorted = owned.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let open: Held<Owner>[] = [];
  let next = 0;
  return spans.map(span => {
    for (let held = sorted[next]; held && held.span[0] <= span[0]; held = sorted[++next]) open.push(held);
    open = open.filter(held => held.span[1] > span[0]);
    const around = open.filter(held => contains(held.span, span));
    return around.toSorted((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))[0]?.owner ?? null;
  });
}
