/**
 * Every word of the text that tells a side: states that only the text knows, with their people; then what the world knows.
 *   Kestria, Kestrian (next to it)    France, French, Paris, Élysée, NATO
 */
import type { Span } from '../../../../model/span.js';
import { firstAtLeast } from '../../../../text/sorted.js';
import { demonymsOf } from '../../../../world/demonyms.js';
import type { WorldMention } from '../../../../world/world-names-in.js';
import type { Known } from '../same/group.js';
import { folded } from '../same/skeleton.js';
import { isCapitalised, type Word, withoutPossessive } from '../word.js';

export interface Side {
  readonly span: Span;
  readonly party: string;
  /** Whether the text itself names the side, or only something that the world knows to speak for it ("Ankara"). */
  readonly isNamed: boolean;
}

/** In order; `places`: those that the world does not know. */
export function sidesOf(words: readonly Word[], places: readonly Known[], world: readonly WorldMention[]): readonly Side[] {
  const own = ownPlaces(places);
  const people = ownPeople(own);
  const found: Side[] = world.flatMap(({ span, entry }) =>
    entry.party === null ? [] : [{ span, party: entry.party, isNamed: entry.kind !== 'capital' && entry.kind !== 'seat' }],
  );
  for (const { shown, span } of places) found.push({ span, party: own.get(folded(shown)) ?? shown, isNamed: true });
  for (const { text: word, span } of words) {
    const party = isCapitalised(word) ? people.get(folded(withoutPossessive(word))) : undefined;
    if (party !== undefined) found.push({ span, party, isNamed: true });
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** The sides that are named within a span. */
export function sidesWithin(sides: readonly Side[], starts: readonly number[], [from, to]: Span): readonly Side[] {
  const found: Side[] = [];
  for (let k = firstAtLeast(starts, from); (starts[k] ?? to) < to; k += 1) {
    const side = sides[k];
    if (side && side.span[1] <= to) found.push(side);
  }
  return found;
}

/** As the text first writes each. */
function ownPlaces(places: readonly Known[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { shown } of places) if (!found.has(folded(shown))) found.set(folded(shown), shown);
  return found;
}

/** "Kestria" is a state where the text writes "Kestrian" as well: a name of one word, of five letters at least. */
export function statesByTheirPeople(words: readonly Word[]): (shown: string) => boolean {
  const written = new Set(words.flatMap(({ text: word }) => (isCapitalised(word) ? [folded(withoutPossessive(word))] : [])));
  return shown => /^\p{Lu}\p{Ll}{4,}$/u.test(shown) && demonymsOf(shown).some(form => written.has(folded(form)));
}

/** Names that are no one's but a people's: "Kestrian" beside "Kestria". */
export function isPeople(places: readonly Known[]): (shown: string) => boolean {
  const people = ownPeople(ownPlaces(places));
  return shown => people.has(folded(withoutPossessive(shown)));
}

/** What two places would share is nobody's. */
function ownPeople(own: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const place of own.values()) {
    for (const form of demonymsOf(place).map(folded)) {
      if ((found.get(form) ?? place) !== place || own.has(form)) shared.add(form);
      found.set(form, place);
    }
  }
  for (const form of shared) found.delete(form);
  return found;
}
