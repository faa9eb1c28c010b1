/** One thing that someone is reported to have said, written, thought or felt. */
import type { Span } from './span.js';

export type Role = 'source' | 'cue' | 'content';

/** `direct`: all of the content stands in quotation marks; `indirect`: none of it; `mixed`: some. */
export type Mode = 'direct' | 'indirect' | 'mixed';

/** `stated`: the text says it here; `inferred`: from elsewhere in the text, by the rule named; `absent`: nowhere. */
export type Basis = 'stated' | 'inferred' | 'absent';

/** Why a field says what it says. */
export interface Evidence {
  readonly basis: Basis;
  /** The rule or model that decided: "tagger", "continued-quotation", … */
  readonly by: string;
  /** The tagger's probability (mean over the field's pieces), 0 to 1; `null` where a rule decided. */
  readonly score: number | null;
}

export interface Statement {
  /** "s1", "s2", … in the order of the text. */
  readonly id: string;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  /** Empty where nobody is named: the statement is kept all the same. */
  readonly source: readonly Span[];
  readonly mode: Mode;
  /** The verbatim parts of the content: what stands between quotation marks, the marks left out. */
  readonly quoted: readonly Span[];
  /** The id of the statement whose content holds this one, or `null`. */
  readonly inside: string | null;
  /** The ids of the report's gaps that touch it. */
  readonly gaps: readonly string[];
  readonly evidence: { readonly source: Evidence; readonly cue: Evidence; readonly content: Evidence; readonly mode: Evidence };
}
