/** Words that name someone to whom a statement is made, and the rule that proposes them. */
import type { Span } from '../../../../model/span.js';
import type { Context } from '../../context.js';
import type { Place } from '../statement-place.js';

export interface Listener {
  readonly span: Span;
  readonly rule: string;
  /** The tagger's probability; `null`: a rule's. */
  readonly score: number | null;
}

export type ListenerProposer = (place: Place, context: Context) => readonly Listener[];
