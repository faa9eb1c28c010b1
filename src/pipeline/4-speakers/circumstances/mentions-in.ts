/** The names that stand in a run of text. */
import type { Span } from '../../../model/span.js';
import { firstAtLeast } from '../../../text/sorted.js';
import type { Cast, Mention } from '../cast.js';

const starts = new WeakMap<Cast, readonly number[]>();

export function mentionsIn(cast: Cast, [from, to]: Span): readonly Mention[] {
  const known = starts.get(cast) ?? cast.mentions.map(({ span }) => span[0]);
  starts.set(cast, known);
  return cast.mentions.slice(firstAtLeast(known, from), firstAtLeast(known, to)).filter(({ span }) => span[1] <= to);
}
