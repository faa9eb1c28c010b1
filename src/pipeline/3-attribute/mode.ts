/** Verbatim or not: which parts of a content stand in quotation marks, and whether that is all of it, some or none. */
import type { Span } from '../../model/span.js';
import type { Mode } from '../../model/statement.js';
import { overlap } from '../../text/spans.js';
import type { Context } from './draft.js';

export interface Verbatim {
  readonly mode: Mode;
  /** The quoted words, without their marks. */
  readonly quoted: readonly Span[];
}

export function verbatim(content: readonly Span[], { text, quotations }: Context): Verbatim {
  const quoted = content.flatMap(span =>
    quotations
      .filter(quotation => overlap(quotation.inner, span))
      .map(({ inner }): Span => [Math.max(inner[0], span[0]), Math.min(inner[1], span[1])]),
  );
  if (quoted.length === 0) return { mode: 'indirect', quoted };
  return {
    mode: content.some(span =>
      hasWordsOutside(
        text,
        span,
        quotations.map(q => q.span),
      ),
    )
      ? 'mixed'
      : 'direct',
    quoted,
  };
}

function hasWordsOutside(text: string, [start, end]: Span, marked: readonly Span[]): boolean {
  let at = start;
  for (const [from, to] of marked) {
    if (to <= at || from >= end) continue;
    if (hasWord(text.slice(at, Math.max(at, from)))) return true;
    at = Math.max(at, to);
  }
  return hasWord(text.slice(at, end));
}

const hasWord = (part: string): boolean => /[\p{L}\p{N}]/u.test(part);
