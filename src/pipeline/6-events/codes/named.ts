/** Where each actor stands in the text, in order, never overlapping; and who that is for an event. */
import type { Actor } from '../../../model/actor.js';
import type { Span } from '../../../model/span.js';
import { firstIndex } from '../../../text/sorted.js';
import { inOrder, overlap } from '../../../text/spans.js';

export interface Named {
  readonly span: Span;
  readonly actor: Actor;
}

export function namedIn(actors: readonly Actor[]): readonly Named[] {
  let end = 0;
  return actors
    .flatMap(actor => actor.mentions.map(span => ({ span, actor })))
    .toSorted((a, b) => inOrder(a.span, b.span))
    .filter(({ span }) => {
      const isFree = span[0] >= end;
      if (isFree) end = span[1];
      return isFree;
    });
}

/** Those that lie within a span, by binary search. */
export function namedWithin<Item extends { readonly span: Span }>(named: readonly Item[], [from, to]: Span): readonly Item[] {
  const first = firstIndex(named.length, i => (named[i]?.span[0] ?? 0) >= from);
  const behind = firstIndex(named.length, i => (named[i]?.span[0] ?? 0) >= to);
  return named.slice(first, behind).filter(({ span }) => span[1] <= to);
}

/** Those that touch a span, by binary search. */
export function namedAt<Item extends { readonly span: Span }>(named: readonly Item[], at: Span): readonly Item[] {
  const first = firstIndex(named.length, i => (named[i]?.span[0] ?? 0) >= at[0]);
  const behind = firstIndex(named.length, i => (named[i]?.span[0] ?? 0) >= at[1]);
  return named.slice(Math.max(0, first - 1), behind).filter(({ span }) => overlap(span, at));
}
