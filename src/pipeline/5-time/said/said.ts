/** When a statement was said, and what tells it. */
import { absent, type Evidence } from '../../../model/evidence.js';
import type { Span } from '../../../model/span.js';
import type { When } from '../../../model/time.js';

export interface Said {
  readonly when: When | null;
  /** Empty where it was taken from elsewhere. */
  readonly spans: readonly Span[];
  readonly evidence: Evidence;
}

export const NOT_TOLD: Said = { when: null, spans: [], evidence: absent('no-words') };
