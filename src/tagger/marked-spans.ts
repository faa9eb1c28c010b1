/** Names, and the words around a cue that say to whom, how and through whom: runs of pieces with one tag. */

import { logSoftmax } from './softmax.js';
import type { MarkedSpan } from './tagger.js';
import { bestPath, type Run, runsOf, TAG_COUNT } from './tags.js';
import { wholeWords } from './whole-words.js';
import type { Pieces } from './wordpieces.js';

export function markedSpans<Kind>(pieces: Pieces, logits: Float32Array, kinds: readonly Kind[]): readonly MarkedSpan<Kind>[] {
  const logp = logSoftmax(logits, TAG_COUNT);
  const path = bestPath(logp, [], pieces.openings);
  return wholeWords(runsOf(path, kinds), pieces).map(run => ({
    kind: run.role,
    span: [pieces.starts[run.start] ?? 0, pieces.ends[run.end - 1] ?? 0],
    score: meanProbability(run, logp, path),
  }));
}

/** The mean over a run's pieces of the probability of the tag on the best path. */
export function meanProbability(run: Run<unknown>, logp: Float32Array, path: Uint8Array): number {
  let sum = 0;
  for (let i = run.start; i < run.end; i++) sum += Math.exp(logp[i * TAG_COUNT + (path[i] ?? 0)] ?? Number.NEGATIVE_INFINITY);
  return sum / (run.end - run.start);
}
