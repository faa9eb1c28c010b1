/** What counting out gives: a date, or why there is none. */
import type { TimeDoubt, When } from '../../../model/time.js';

export interface Outcome {
  readonly when: When | null;
  readonly doubts: readonly TimeDoubt[];
  /** Whether another date was needed. */
  readonly inferred: boolean;
}

export const NO_REFERENCE: Outcome = { when: null, doubts: ['no-reference'], inferred: true };
export const NO_SUCH_DATE: Outcome = { when: null, doubts: ['no-such-date'], inferred: false };
export const UNCLEAR: Outcome = { when: null, doubts: ['unclear'], inferred: false };

export const inferred = (when: When | null): Outcome => (when === null ? NO_REFERENCE : { when, doubts: [], inferred: true });

export const stated = (when: When | null): Outcome => (when === null ? NO_SUCH_DATE : { when, doubts: [], inferred: false });
