/** A date that may be the report's own, and where it was found. */
import type { Span } from '../../../model/span.js';
import type { TimeDoubt, When } from '../../../model/time.js';

export interface ToldDate {
  readonly when: When | null;
  readonly zone: string | null;
  readonly spans: readonly Span[];
  readonly doubts: readonly TimeDoubt[];
  readonly by: 'published' | 'dateline-date' | 'letterhead';
}

/** The offset that a time of day was written with. */
export const zoneIn = (when: When): string | null => /T.*(Z|[+-]\d{2}:\d{2})$/.exec(when)?.[1] ?? null;
