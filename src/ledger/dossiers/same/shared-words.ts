/** What two reports have in common, for people: the names, words and numbers that tell most. */
import type { Weighed } from './content.js';
import type { Portrait } from './portrait.js';

const MOST = 4;

export function sharedWords(a: Portrait, b: Portrait): readonly string[] {
  const [names, words, numbers] = [common(a.names, b.names), common(a.words, b.words), common(a.numbers, b.numbers)];
  return [
    ...(names.length > 0 ? [`the same names (${names.map(capital).join(', ')})`] : []),
    ...(words.length > 0 ? [`the same rare words (${words.map(stem => a.forms.get(stem) ?? stem).join(', ')})`] : []),
    ...(numbers.length > 0 ? [`the same numbers (${numbers.join(', ')})`] : []),
  ];
}

function common(a: Weighed, b: Weighed): readonly string[] {
  const both = [...a].flatMap(([key, weight]) => (b.has(key) ? [[key, weight * (b.get(key) ?? 0)] as const] : []));
  return both
    .toSorted((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, MOST)
    .map(([key]) => key);
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
