/** Where a report names a place, before it is known which place that is. */
import type { Span } from '../../../model/span.js';
import type { GazetteerPlace } from '../../../world/places/gazetteer-place.js';

/** What the words beside a place say that it lies in: "Springfield, [Ohio]", "the [Turkish] city of Izmir". */
export interface Within {
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** "US.OH"; with `countries` empty too: in something that no gazetteer knows. */
  readonly regions: readonly string[];
  /** Where the words that say so stand. */
  readonly span: Span;
}

/**
 * How sure the words are that a place is meant. `named`: they say so ("the city of …", a dateline, another place behind it, the tagger) ·
 * `told`: something is or happens in it · `moved`: something comes from it or goes to it.
 */
export type Sureness = 'named' | 'told' | 'moved';

export interface Spot {
  readonly span: Span;
  readonly sureness: Sureness;
  /** All that the gazetteer has of that name; none: it has no such place. */
  readonly known: readonly GazetteerPlace[];
  /** `null`: no words beside it say in what it lies. */
  readonly within: Within | null;
  /** A state or its capital, which the world’s table settles. */
  readonly settled: GazetteerPlace | null;
}

/** "US.OH" */
export const regionCode = ({ country, region }: GazetteerPlace): string => `${country}.${region}`;
