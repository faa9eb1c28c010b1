/** What a coder is: pairs of actors in a sentence in, what the one does to the other out. Two exist: the model's and the recorded one. */
import type { Span } from '../model/span.js';

/** `text`: one sentence, or as much of one as is read; the spans lie in it. */
export interface Pair {
  readonly text: string;
  /** The words for the one who may be doing something. */
  readonly source: Span;
  /** The words for the one to whom it may be done. */
  readonly target: Span;
}

/** PLOVER's roots, CONCEDE and RETREAT told apart later; `NONE`: the one does nothing to the other here. */
export const CODER_ROOTS = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'NONE',
] as const;

export type CoderRoot = (typeof CODER_ROOTS)[number];

/** Probabilities; they add up to 1. */
export type RootJudgement = Readonly<Record<CoderRoot, number>>;

export interface Coder {
  /** Name and version of what judges, for `evidence.by`. */
  readonly name: string;
  /** One judgement a pair, in the same order; the same whatever else is in the list. */
  code(pairs: readonly Pair[]): Promise<readonly RootJudgement[]>;
  close(): Promise<void>;
}
