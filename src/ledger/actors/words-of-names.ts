/** The words by whose beginnings actors are looked up: accents and case folded, the spelling kept, since people type what they read. */
import { folded } from '../../pipeline/4-speakers/names/same/skeleton.js';

/** Longer words are shortened, as much on either side. */
const LONGEST = 60;

export const wordsOfNames = (names: Iterable<string>): ReadonlySet<string> =>
  new Set(
    [...names].flatMap(name =>
      folded(name)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(word => word !== '')
        .map(word => [...word].slice(0, LONGEST).join('')),
    ),
  );

/** "Ruta tey" → a query for names with words that begin so; `null`: there is no word in it. */
export function beginningsOf(typed: string): string | null {
  const words = [...wordsOfNames([typed])];
  return words.length === 0 ? null : words.map(word => `'${word}':*`).join(' & ');
}
