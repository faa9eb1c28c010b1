/** A pair's sentence as the coder's network gets it: wordpieces with a mark before and after the source and the target. `training/coder.py` is the same in Python. */
import type { Span } from '../model/span.js';
import type { Pieces } from './wordpieces.js';

/** [unused1] … [unused4]: the source opens and closes, the target opens and closes. */
const MARKS = { source: [2, 3], target: [4, 5] } as const;

/** Wordpieces of a sentence that are read, those around the pair. */
const LONGEST = 120;

/** The ids between [CLS] and [SEP]. */
export function pairPieces(pieces: Pieces, source: Span, target: Span): readonly number[] {
  const marks = [...marksOf(pieces, source, MARKS.source), ...marksOf(pieces, target, MARKS.target)].toSorted(
    (a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || a.id - b.id,
  );
  const [start, end] = around(pieces.length, marks[0]?.at ?? 0, marks.at(-1)?.at ?? 0);
  const out: number[] = [];
  for (let k = start; k <= end; k++) {
    for (const { at, id } of marks) if (at === k) out.push(id);
    const piece = pieces.ids[k];
    if (k < end && piece !== undefined) out.push(piece);
  }
  return out;
}

interface Mark {
  /** The piece before which it stands. */
  readonly at: number;
  readonly id: number;
  readonly opens: boolean;
}

function marksOf({ starts, ends }: Pieces, [from, to]: Span, [open, close]: readonly [number, number]): readonly Mark[] {
  const first = ends.findIndex(end => end > from);
  const after = starts.findIndex(start => start >= to);
  return [
    { at: first < 0 ? ends.length : first, id: open, opens: true },
    { at: after < 0 ? starts.length : after, id: close, opens: false },
  ];
}

/** As many pieces as are read, with the pair in their middle. */
function around(length: number, low: number, high: number): readonly [number, number] {
  const before = Math.floor(Math.max(0, LONGEST - (high - low)) / 2);
  const start = Math.max(0, Math.min(low - before, length - LONGEST));
  return [start, Math.min(length, start + LONGEST)];
}
