/** How a statement was said. */
import type { Evidence } from '../../../../model/evidence.js';
import type { Span } from '../../../../model/span.js';

export interface Medium {
  /** The words that say how, wherever they stand: where it is inferred, further up in the text. Empty: it is not told. */
  readonly spans: readonly Span[];
  readonly evidence: Evidence;
}

/** By the id of the statement. */
export type Media = ReadonlyMap<string, Medium>;
