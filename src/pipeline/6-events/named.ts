/** Where each actor stands in the text, in order, never overlapping. */
import type { Actor } from '../../model/actor.js';
import type { Span } from '../../model/span.js';
import { inOrder } from '../../text/spans.js';

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
