/** Which mention is meant: a pronoun or a description points at the pieces of the text, and each candidate gets what falls on its own. */
import type { Span } from '../model/span.js';
import { type Judged, MEANT_WIDTH } from './heads.js';
import { piecesIn } from './judgement.js';
import { softmax } from './softmax.js';
import type { Pieces } from './wordpieces.js';

/** Pieces on either side that a mention can point at: as far as the network sees in training. */
const REACH = 254;

/** The probability of each candidate; what is left of 1 is for none. `null` where the mention is in no region that was read. */
export function meantBy(
  pieces: Pieces,
  judged: Judged,
  mention: Span,
  candidates: readonly (readonly Span[])[],
): readonly number[] | null {
  const [at] = piecesIn(pieces, [mention]);
  if (at === undefined) return null;
  const from = Math.max(0, at - REACH);
  const to = Math.min(pieces.length, at + REACH);
  const scores = Array.from({ length: to - from }, (_, k) =>
    from + k === at ? Number.NEGATIVE_INFINITY : likeness(judged, at, from + k),
  );
  const probabilities = softmax([judged.none[at] ?? 0, ...scores]);
  return candidates.map(spans =>
    piecesIn(pieces, spans).reduce((sum, i) => sum + (i < from || i >= to ? 0 : (probabilities[i - from + 1] ?? 0)), 0),
  );
}

/** Query · key over the root of their width (Vaswani and others 2017), as `training/net.py` has it. */
function likeness({ meaning, meant }: Judged, mention: number, other: number): number {
  return dot(
    meaning.subarray(mention * MEANT_WIDTH, (mention + 1) * MEANT_WIDTH),
    meant.subarray(other * MEANT_WIDTH, (other + 1) * MEANT_WIDTH),
  );
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum / Math.sqrt(MEANT_WIDTH);
}
