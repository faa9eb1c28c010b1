/** From a text's judged pieces to its tagged spans: the best path, and each run's pointer by a vote of its pieces. */
import type { Role } from '../model/statement.js';
import type { Judged } from './heads.js';
import { judgementOf } from './judgement.js';
import { markedSpans, meanProbability } from './marked-spans.js';
import { meantBy } from './meaning.js';
import { logSoftmax } from './softmax.js';
import type { TaggedSpan, Tagging } from './tagger.js';
import { AROUND_ROLES, BEGIN_CUE, bestPath, NAME_KINDS, ROLES, type Run, runsOf, TAG_COUNT, type Transitions } from './tags.js';
import { wholeWords } from './whole-words.js';
import type { Pieces } from './wordpieces.js';

/** Of a text without a word. */
export const NOTHING_READ: Tagging = {
  spans: [],
  names: [],
  around: [],
  judge: () => {
    throw new RangeError('There is no statement in a text without a word.');
  },
  meant: () => null,
};

const TARGET: Record<Role, Role> = { content: 'cue', source: 'cue', cue: 'source' };

export function taggingOf(pieces: Pieces, judged: Judged, transitions: Transitions): Tagging {
  return {
    spans: taggedSpans(pieces, judged, transitions),
    names: markedSpans(pieces, judged.names, NAME_KINDS),
    around: markedSpans(pieces, judged.around, AROUND_ROLES),
    judge: place => judgementOf(pieces, judged, place),
    meant: (mention, candidates) => meantBy(pieces, judged, mention, candidates),
  };
}

export function taggedSpans(
  pieces: Pieces,
  judged: Pick<Judged, 'tags' | 'pointers'>,
  transitions: Transitions,
): readonly TaggedSpan[] {
  const logp = logSoftmax(judged.tags, TAG_COUNT);
  const path = bestPath(logp, transitions, pieces.openings);
  const runs = wholeWords(runsOf(path, ROLES), pieces);
  const runAt = new Int32Array(pieces.length).fill(-1);
  for (const [index, run] of runs.entries()) runAt.fill(index, run.start, run.end);
  return runs.map(run => spanOf(run, { pieces, logp, path, points: vote(run, runs, { runAt, pointers: judged.pointers }) }));
}

interface Found {
  readonly pieces: Pieces;
  readonly logp: Float32Array;
  readonly path: Uint8Array;
  readonly points: number | null;
}

function spanOf(run: Run, { pieces, logp, path, points }: Found): TaggedSpan {
  let cueWithin = 0;
  for (let i = run.start; i < run.end && run.role === 'content'; i++) {
    cueWithin = Math.max(cueWithin, Math.exp(logp[i * TAG_COUNT + BEGIN_CUE] ?? Number.NEGATIVE_INFINITY));
  }
  return {
    role: run.role,
    span: [pieces.starts[run.start] ?? 0, pieces.ends[run.end - 1] ?? 0],
    score: meanProbability(run, logp, path),
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
