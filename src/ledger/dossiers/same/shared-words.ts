/** What two reports have in common, for people: the names, words and numbers that tell most. */
import { capital } from '../../../text/capital.js';
import { weightiest } from '../../../text/weightiest.js';
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
  return weightiest(new Map(both), MOST).map(([key]) => key);
}
