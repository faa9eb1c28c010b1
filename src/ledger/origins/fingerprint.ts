/**
 * What a text is known again by when it was copied: hashes of every eight words that follow each other, the smallest of them. Marks, capitals and the order
 * of paragraphs do not change them, and of what was cut those of the rest stay (A. Broder, "On the resemblance and containment of documents", 1997).
 */
import { hashOf } from '../../text/hash-of.js';

export interface Fingerprint {
  /** How many different hashes the text has. */
  readonly size: number;
  /** The smallest of them, ascending; all where there are few. */
  readonly hashes: readonly number[];
}

const WORDS_AT_ONCE = 8;
/** Three in a hundred is how far a share may be wrong. */
export const KEPT = 384;

export function fingerprintOf(words: readonly string[]): Fingerprint {
  const all = new Set<number>();
  const each = words.map(hashOf);
  for (let at = 0; at + WORDS_AT_ONCE <= words.length; at++) all.add(stirred(each, at));
  const hashes = [...all].sort((a, b) => a - b).slice(0, KEPT);
  return { size: all.size, hashes };
}

/** The hashes of the words from `from` on as one, stirred so that the smallest are a fair sample (the last steps of MurmurHash3). */
function stirred(each: readonly number[], from: number): number {
  let hash = 0;
  for (let at = from; at < from + WORDS_AT_ONCE; at++) hash = (Math.imul(hash, 0x9e3779b1) + (each[at] ?? 0)) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** How many hashes two texts have in common: exact where both are short, else estimated from the smallest of both together. */
export function inCommon(a: Fingerprint, b: Fingerprint): number {
  const most = a.size > KEPT || b.size > KEPT ? KEPT : Infinity;
  let [i, j, seen, both] = [0, 0, 0, 0];
  while (seen < most && i < a.hashes.length && j < b.hashes.length) {
    const [x = 0, y = 0] = [a.hashes[i], b.hashes[j]];
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
    seen++;
  }
  if (most === Infinity) return both;
  const resemblance = both / Math.max(1, Math.min(most, seen + a.hashes.length - i + b.hashes.length - j));
  return Math.min(a.size, b.size, (resemblance / (1 + resemblance)) * (a.size + b.size));
}
