/** What a comparer is: two propositions in, whether they are one and how they part out. Three exist: the model's, the recorded one, and one for tests. */
import type { Span } from '../model/span.js';

/** A proposition where it stands. */
export interface InContext {
  /** The text that both spans lie in. */
  readonly text: string;
  /** The sentences around it. */
  readonly context: Span;
  readonly span: Span;
}

/** `none`: two propositions; else one, told alike, differently, or so that both cannot be right. */
export const JUDGED = ['none', 'both', 'differs', 'conflict'] as const;

/** Probabilities; they add up to 1. */
export type PairJudgement = Readonly<Record<(typeof JUDGED)[number], number>>;

export interface PropositionPair {
  readonly a: InContext;
  readonly b: InContext;
}

export interface Comparer {
  /** Name and version of what judges, for `evidence.by`. */
  readonly name: string;
  /** The runs of a text that carry a proposition each, in order; never over the end of one of its sentences, which are given in order. */
  divide(text: string, sentences: readonly Span[]): Promise<readonly Span[]>;
  /** What the words of each mean, as a vector of length 1: the likelier two say the same, the nearer to 1 their product. */
  meanings(words: readonly string[]): Promise<readonly Float32Array[]>;
  /** One judgement a pair, in the same order; the same whatever else is in the list, and whichever of the two comes first. */
  judge(pairs: readonly PropositionPair[]): Promise<readonly PairJudgement[]>;
  close(): Promise<void>;
}
