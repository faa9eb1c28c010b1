/** From a text's judged pieces to its tagged spans: the best path, and each run's pointer by a vote of its pieces. */
import type { Role } from '../model/statement.js';
import type { TaggedSpan, Tagging } from './tagger.js';
import { BEGIN_CUE, bestPath, type Run, runsOf, TAG_COUNT, type Transitions } from './tags.js';
import { wholeWords } from './whole-words.js';
import type { Pieces } from './wordpieces.js';

/** What the model says of each piece: log-probabilities [pieces × tags], and the piece it points to (−1: none). */
export interface Judged {
  readonly logp: Float32Array;
  readonly pointers: Int32Array;
}

const TARGET: Record<Role, Role> = { content: 'cue', source: 'cue', cue: 'source' };

export function taggingOf(pieces: Pieces, judged: Judged, transitions: Transitions): Tagging {
  const path = bestPath(judged.logp, transitions, pieces.openings);
  const runs = wholeWords(runsOf(path), pieces);
  const runAt = new Int32Array(pieces.length).fill(-1);
  for (const [index, run] of runs.entries()) runAt.fill(index, run.start, run.end);
  return runs.map(run => spanOf(run, { pieces, judged, path, points: vote(run, runs, { runAt, pointers: judged.pointers }) }));
}

interface Found {
  readonly pieces: Pieces;
  readonly judged: Judged;
  readonly path: Uint8Array;
  readonly points: number | null;
}

function spanOf(run: Run, { pieces, judged, path, points }: Found): TaggedSpan {
  const probability = (i: number, tag: number): number => Math.exp(judged.logp[i * TAG_COUNT + tag] ?? Number.NEGATIVE_INFINITY);
  let sum = 0;
  let cueWithin = 0;
  for (let i = run.start; i < run.end; i++) {
    sum += probability(i, path[i] ?? 0);
    if (run.role === 'content') cueWithin = Math.max(cueWithin, probability(i, BEGIN_CUE));
  }
  return {
    role: run.role,
    span: [pieces.starts[run.start] ?? 0, pieces.ends[run.end - 1] ?? 0],
    score: sum / (run.end - run.start),
    points,
    cueWithin,
  };
}

interface Pointing {
  /** The index of the run that a piece belongs to, −1 where to none. */
  readonly runAt: Int32Array;
  readonly pointers: Int32Array;
}

/** The run that most of its pieces point into, the first of equals; `null` where more point to none than to any. */
function vote(run: Run, runs: readonly Run[], { runAt, pointers }: Pointing): number | null {
  const votes = new Map<number, number>();
  let none = 0;
  for (let i = run.start; i < run.end; i++) {
    const target = runAt[pointers[i] ?? -1] ?? -1;
    if (runs[target]?.role === TARGET[run.role]) votes.set(target, (votes.get(target) ?? 0) + 1);
    else none++;
  }
  const [best, count] = [...votes].reduce((top, next) => (next[1] > top[1] ? next : top), [-1, 0]);
  return best >= 0 && count >= none ? best : null;
}
