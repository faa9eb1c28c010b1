/** The paragraphs of a text: apart at empty lines, and at every line break where the text has one paragraph a line. */
import type { Span } from '../model/span.js';
import { lines, trimmed } from './lines.js';
import { wrapping } from './wrapping.js';

/** Trimmed spans in order, none empty. Whether lines are wrapped is judged within `span`. */
export function paragraphs(text: string, span: Span = [0, text.length]): readonly Span[] {
  const all = lines(text, span);
  const words = all.map(([start, end]) => text.slice(start, end));
  const wraps = wrapping(words);
  const found: Span[] = [];
  let start = span[0];
  all.forEach(([, end], i) => {
    const next = all[i + 1];
    if (next && wraps(words[i] ?? '', words[i + 1] ?? '')) return;
    const paragraph = trimmed(text, [start, end]);
    if (paragraph[0] < paragraph[1]) found.push(paragraph);
    start = next?.[0] ?? end;
  });
  return found;
}
