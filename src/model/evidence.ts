/** What stands behind a field, for everyone who asks why. */

/** `stated`: the text says it here; `inferred`: from elsewhere in the text, by the rule named; `absent`: nowhere. */
export type Basis = 'stated' | 'inferred' | 'absent';

/** Why a field says what it says. */
export interface Evidence {
  readonly basis: Basis;
  /** The rule or model that decided: "tagger", "continued-quotation", … */
  readonly by: string;
  /** The tagger's probability, 0 to 1; `null` where a rule decided. */
  readonly score: number | null;
}

export const stated = (by: string, score: number | null = null): Evidence => ({ basis: 'stated', by, score });
export const inferred = (by: string, score: number | null = null): Evidence => ({ basis: 'inferred', by, score });
export const absent = (by: string, score: number | null = null): Evidence => ({ basis: 'absent', by, score });
