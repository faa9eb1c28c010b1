/** The lines of a text as spans, line breaks left out, and the width at which a text was wrapped by hand or by a mail program. */
import type { Span } from '../model/span.js';

const BREAK = /\r\n|[\n\r\f\u2028\u2029]/g;

/** Every line between `from` and `to`, empty ones included. */
export function lines(text: string, [from, to]: Span = [0, text.length]): readonly Span[] {
  const found: Span[] = [];
  let start = from;
  for (const match of text.slice(from, to).matchAll(BREAK)) {
    found.push([start, from + match.index]);
    start = from + match.index + match[0].length;
  }
  found.push([start, to]);
  return found;
}

/** The span without the white space at its ends; an empty span where there is nothing else. */
export function trimmed(text: string, [from, to]: Span): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return [start, end];
}
