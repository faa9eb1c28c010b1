/** What a row of a CAMEO table is: a code, and what an event must be told as to have it. */

export interface Coding {
  readonly mode: string | null;
  readonly contexts: readonly string[];
  /** The words that tell the event. */
  readonly words: string;
}

export interface CameoRow {
  readonly code: string;
  readonly fits: (coding: Coding) => boolean;
}

interface Conditions {
  readonly mode?: string;
  /** One of them is enough. */
  readonly contexts?: readonly string[];
  /** Stems, as in `told`. */
  readonly words?: string;
}

/** All conditions must hold; a row without any is the most general of its root. */
export function row(code: string, { mode, contexts, words }: Conditions = {}): CameoRow {
  const pattern = words === undefined ? null : new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})`, 'iu');
  return {
    code,
    fits: coding =>
      (mode === undefined || coding.mode === mode) &&
      (contexts === undefined || contexts.some(context => coding.contexts.includes(context))) &&
      (pattern === null || pattern.test(coding.words)),
  };
}
