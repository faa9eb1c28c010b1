/** The actors of a report from its figures: numbered in the order of their first mention. */

import type { Actor } from '../../model/actor.js';
import { inferred } from '../../model/evidence.js';
import type { Span } from '../../model/span.js';
import { inOrder } from '../../text/spans.js';
import type { Figure } from './cast.js';

export interface Numbered {
  readonly actors: readonly Actor[];
  readonly idOf: (figure: Figure) => string;
}

/** `figures` may hold one more than once; `places` are the pronouns and descriptions that were found to mean them. */
export function numbered(figures: readonly Figure[], places: ReadonlyMap<Figure, readonly Span[]>, sides: Sides): Numbered {
  const mentionsOf = (figure: Figure): readonly Span[] => distinctSpans([...figure.mentions, ...(places.get(figure) ?? [])]);
  const all = [...new Set(figures)]
    .map(figure => ({ figure, mentions: mentionsOf(figure) }))
    .toSorted((a, b) => inOrder(a.mentions[0] ?? NOWHERE, b.mentions[0] ?? NOWHERE));
  const ids = new Map(all.map(({ figure }, k) => [figure, `a${k + 1}`]));
  return {
    actors: all.map(({ figure, figure: { name, kind, names, roles }, mentions }, k) => ({
      id: `a${k + 1}`,
      name,
      kind,
      names,
      roles,
      party: sides.get(figure) ?? figure.party,
      mentions,
      evidence: sides.has(figure) ? OWN_ACCOUNT : figure.evidence,
    })),
    idOf: figure => ids.get(figure) ?? '',
  };
}

/** The side of some figures, where the report tells it otherwise than by their names and titles. */
export type Sides = ReadonlyMap<Figure, string>;

const OWN_ACCOUNT: Actor['evidence'] = { party: inferred('own-account') };
const NOWHERE: Span = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];

function distinctSpans(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted(inOrder);
  return sorted.filter((span, k) => k === 0 || inOrder(span, sorted[k - 1] ?? NOWHERE) !== 0);
}
