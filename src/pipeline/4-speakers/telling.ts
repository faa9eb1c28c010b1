/** The words that tell a statement, its content and its source left out: the cue, and what stands between it and a source before it. */
import type { Span } from '../../model/span.js';
import type { Attribution } from '../../model/statement.js';
import { overlap } from '../../text/spans.js';

/** UTF-16 code units; farther apart, source and cue have other things between them. */
const FAR = 40;

/** In the order of the text. */
export function tellingSpans({ source, cue, content }: Attribution): readonly Span[] {
  const [first, ...others] = cue;
  if (!first) return [];
  const before = source.findLast(([, end]) => end <= first[0] && first[0] - end <= FAR);
  const whole: Span = [before?.[1] ?? first[0], first[1]];
  return [content.some(span => overlap(span, whole)) ? first : whole, ...others];
}

/** Where a pattern (global) stands in the spans. */
export function foundIn(text: string, spans: readonly Span[], pattern: RegExp): readonly Span[] {
  return spans.flatMap(([from, to]) =>
    Array.from(
      text.slice(from, to).matchAll(pattern),
      ({ index, 0: words }): Span => [from + index, from + index + words.length],
    ),
  );
}
