/** Words of strangers for columns that an index holds: storable, and no longer than an index takes. */
import { storable } from '../storable.js';

/** UTF-16 code units. PostgreSQL's indices take 2,700 bytes, and of UTF-8 these are at most 1,500. */
const LONGEST = 500;

export function indexed(text: string): string {
  const words = storable(text);
  return words.length <= LONGEST ? words : `${storable(words.slice(0, LONGEST - 1))}…`;
}

export const indexedOrNull = (text: string | null): string | null => (text === null ? null : indexed(text));

/** Each once, in their order, those that are `null` left out. */
export const indexedAll = (texts: readonly (string | null)[]): string[] => [
  ...new Set(texts.flatMap(text => (text === null ? [] : [indexed(text)]))),
];
