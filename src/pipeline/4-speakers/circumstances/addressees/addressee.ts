/** To whom a statement was said. */
import type { Evidence } from '../../../../model/evidence.js';
import type { Span } from '../../../../model/span.js';
import type { Figure } from '../../cast.js';

export interface Addressee {
  /** The fullest name or description; `null`: not told. */
  readonly name: string | null;
  readonly figures: readonly Figure[];
  /** The words that name them here; empty where it is taken from elsewhere. */
  readonly spans: readonly Span[];
  readonly evidence: Evidence;
}

/** By the id of the statement. */
export type Addressees = ReadonlyMap<string, Addressee>;
