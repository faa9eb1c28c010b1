/** A point while it is put together: the propositions that tell it, and what the comparer said of pairs of them. */
import type { Proposition } from '../propositions/proposition.js';
import type { JudgedPair } from './judged-pairs.js';

export interface PointDraft {
  readonly propositions: readonly Proposition[];
  /** Between its propositions; those of one report are never judged against each other. */
  readonly pairs: readonly JudgedPair[];
}
