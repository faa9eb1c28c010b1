/** Which pairs of many are worth comparing by their words: those that share one of their rarer words, so that long reports stay quick. */
import { grouped } from '../../../text/grouped.js';
import { ALIKE, type Worded } from './likeness.js';

/** Every pair that shares so many words that it may be alike is among them. */
export function pairsAlike<A extends Worded, B extends Worded>(
  some: readonly A[],
  others: readonly B[],
): readonly (readonly [A, B])[] {
  const counts = countsOf([...some, ...others]);
  const words = others.flatMap(other => rarest(other, counts).map(word => ({ word, other })));
  const byWord = grouped(words, ({ word }) => word);
  return some.flatMap(one => {
    const near = new Set(
      rarest(one, counts)
        .flatMap(word => byWord.get(word) ?? [])
        .map(({ other }) => other),
    );
    return [...near].map(other => [one, other] as const);
  });
}

function countsOf(all: readonly Worded[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Of n words at least n · ALIKE / (2 - ALIKE) stand in any other that is alike, so that one of the others and one more must do; "prefix filtering",
 * Chaudhuri, Ganti and Kaushik 2006. One without words is like all others without words.
 */
function rarest({ words }: Worded, counts: ReadonlyMap<string, number>): readonly string[] {
  if (words.size === 0) return [''];
  const least = Math.ceil((words.size * ALIKE) / (2 - ALIKE) - 1e-9);
  const rank = (word: string): number => counts.get(word) ?? 0;
  return [...words].toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).slice(0, words.size - least + 1);
}
