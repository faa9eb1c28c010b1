/** A statement on its way: proposed from the tagger's spans, then refined rule by rule. Nothing is changed in place. */

import type { Evidence } from '../../model/evidence.js';
import type { Block } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { Quotation } from '../../text/quotation-marks.js';

export interface Draft {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** The draft whose content holds this one. */
  readonly inside: Draft | null;
  /** The tagger's highest probability that another statement stands inside. */
  readonly cueWithin: number;
  readonly evidence: { readonly source: Evidence; readonly cue: Evidence; readonly content: Evidence };
}

/** What a rule may look at: the report's text, its blocks, quotations and sentences. */
export interface Context {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Outermost quotations in the order of the text. */
  readonly quotations: readonly Quotation[];
  /** In the order of the text; never over the end of a paragraph. */
  readonly sentences: readonly Span[];
}

/** A refiner takes all drafts, in the order of the text, and gives them back changed, joined or dropped. */
export type Refiner = (drafts: readonly Draft[], context: Context) => readonly Draft[];
