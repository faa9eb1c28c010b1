/** A proposition in its sentences as the comparer's network gets it: wordpieces with a mark before and after it. `training/comparer.py` is the same in Python. */
import type { Span } from '../model/span.js';
import type { Pieces } from './wordpieces.js';

/** [unused1] … [unused4]: the first opens and closes, the second opens and closes. */
export const SIDES = { first: [2, 3], second: [4, 5] } as const;

/** Wordpieces that are read of one side, those around the proposition. */
export const LONGEST = 96;

/** The ids of one side, between [CLS] or [SEP] and the next [SEP]. */
export function markedPieces(pieces: Pieces, span: Span, [opens, closes]: readonly [number, number]): readonly number[] {
  const { ids, length } = pieces;
  const [from, to] = within(pieces, span);
  const start = Math.max(0, Math.min(from - Math.floor(Math.max(0, LONGEST - (to - from)) / 2), length - LONGEST));
  const end = Math.min(length, start + LONGEST);
  const until = Math.min(to, end);
  return [...ids.subarray(start, from), opens, ...ids.subarray(from, until), closes, ...ids.subarray(until, end)];
}

/** The pieces `[first, end)` that a span touches. */
function within({ starts, ends, length }: Pieces, [from, to]: Span): readonly [number, number] {
  const first = ends.findIndex(end => end > from);
  const after = starts.findIndex(start => start >= to);
  const begin = first < 0 ? length : first;
  return [begin, Math.max(begin, after < 0 ? length : after)];
}
