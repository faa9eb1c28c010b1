/** The tags of a text's pieces, three kinds of spans in BIO, in the order of the logits; and the best path over them. */
import type { Role } from '../model/statement.js';
import type { AroundRole, NameKind } from './tagger.js';

export const TAGS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;
export const TAG_COUNT = TAGS.length;
export const BEGIN_CUE = TAGS.indexOf('B-cue');

export const ROLES: readonly Role[] = ['source', 'cue', 'content'];
export const NAME_KINDS: readonly NameKind[] = ['person', 'organisation', 'place'];
export const AROUND_ROLES: readonly AroundRole[] = ['addressee', 'medium', 'relay'];

/** Pieces `[start, end)` that play one role. */
export interface Run<Kind = Role> {
  readonly role: Kind;
  readonly start: number;
  readonly end: number;
}

const isInside = (tag: number): boolean => tag > 0 && tag % 2 === 0;
/** An I- tag follows its own B- or I- tag only. */
const allowed = (from: number, to: number): boolean => !isInside(to) || from === to || from === to - 1;

/** What the model adds for going from one tag to the next: [from][to], in log units. */
export type Transitions = readonly (readonly number[])[];

/**
 * The likeliest sequence of tags under the BIO constraints: Viterbi over a linear chain (Lafferty, McCallum and Pereira 2001).
 * `logp` is [pieces × tags], log-probabilities; at the pieces in `openings` a region starts, over which no run reaches.
 */
export function bestPath(logp: Float32Array, transitions: Transitions, openings: readonly number[] = []): Uint8Array {
  const opens = new Set(openings);
  const moves = Float64Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, k) =>
    moveOf(Math.floor(k / TAG_COUNT), k % TAG_COUNT, transitions),
  );
  const length = logp.length / TAG_COUNT;
  const back = new Uint8Array(logp.length);
  let score = Float64Array.from({ length: TAG_COUNT }, (_, t) => (isInside(t) ? Number.NEGATIVE_INFINITY : (logp[t] ?? 0)));
  for (let i = 1; i < length; i++) {
    const next = new Float64Array(TAG_COUNT);
    for (let to = 0; to < TAG_COUNT; to++) {
      const from = bestFrom(score, moves, to);
      const cut = opens.has(i) && isInside(to) ? Number.NEGATIVE_INFINITY : 0;
      back[i * TAG_COUNT + to] = from;
      next[to] = (score[from] ?? 0) + (moves[from * TAG_COUNT + to] ?? 0) + cut + (logp[i * TAG_COUNT + to] ?? 0);
    }
    score = next;
  }
  return trace(score, back, length);
}

function moveOf(from: number, to: number, transitions: Transitions): number {
  return allowed(from, to) ? (transitions[from]?.[to] ?? 0) : Number.NEGATIVE_INFINITY;
}

function bestFrom(score: Float64Array, moves: Float64Array, to: number): number {
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < TAG_COUNT; from++) {
    const reached = (score[from] ?? 0) + (moves[from * TAG_COUNT + to] ?? 0);
    if (reached > top) {
      top = reached;
      best = from;
    }
  }
  return best;
}

function trace(score: Float64Array, back: Uint8Array, length: number): Uint8Array {
  const path = new Uint8Array(length);
  let tag = 0;
  for (let t = 1; t < TAG_COUNT; t++) if ((score[t] ?? 0) > (score[tag] ?? 0)) tag = t;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = tag;
    tag = back[i * TAG_COUNT + tag] ?? 0;
  }
  return path;
}

export function runsOf<Kind>(path: Uint8Array, roles: readonly Kind[]): readonly Run<Kind>[] {
  const out: Run<Kind>[] = [];
  for (let i = 0; i < path.length; i++) {
    const role = roles[((path[i] ?? 0) - 1) >> 1];
    const last = out.at(-1);
    if (role === undefined) continue;
    if (isInside(path[i] ?? 0) && last?.end === i && last.role === role) out[out.length - 1] = { ...last, end: i + 1 };
    else out.push({ role, start: i, end: i + 1 });
  }
  return out;
}
