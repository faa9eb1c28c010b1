/** A run of words that may say how a statement was said, and the rule that proposes it. */
import type { Span } from '../../../../model/span.js';
import type { Context } from '../../context.js';
import type { Place } from '../statement-place.js';

export interface Candidate {
  readonly span: Span;
  readonly rule: string;
  /** The tagger's probability; `null`: a rule's. */
  readonly score: number | null;
}

export type MediumProposer = (place: Place, context: Context) => readonly Candidate[];
