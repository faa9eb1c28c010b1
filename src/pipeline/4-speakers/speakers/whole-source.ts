/**
 * A source of which only the article was read, with the words up to the cue: "[a] Wednesday editorial in the Courier | reads".
 */
import type { Span } from '../../../model/span.js';
import type { Attribution } from '../../../model/statement.js';

/** UTF-16 code units between the article and the cue at most. */
const FAR = 80;

export function wholeSource(text: string, { source, cue }: Pick<Attribution, 'source' | 'cue'>): readonly Span[] {
  const [span, ...others] = source;
  const [at] = cue.find(([start]) => span && start >= span[1]) ?? [];
  if (!span || others.length > 0 || at === undefined || at - span[1] > FAR) return source;
  if (!/^(?:the|an?)$/i.test(text.slice(...span))) return source;
  const between = text.slice(span[1], at).trimEnd();
  return /^[^.,;:“”"]+$/.test(between) ? [[span[0], span[1] + between.length]] : source;
}
