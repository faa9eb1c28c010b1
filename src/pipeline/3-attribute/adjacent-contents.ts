/**
 * The tagger sometimes starts a content anew within a quotation of several sentences: contents of one statement with nothing but white space
 * between them are one content.
 *   “We wait.| And we hope,” she said.   →   “We wait. And we hope,”
 */
import type { Span } from '../../model/span.js';
import { inOrder } from '../../text/spans.js';
import type { Refiner } from './draft.js';

export const adjacentContents: Refiner = (drafts, { text }) =>
  drafts.map(draft => ({ ...draft, content: joined(draft.content, text) }));

function joined(spans: readonly Span[], text: string): readonly Span[] {
  const out: Span[] = [];
  for (const span of spans.toSorted(inOrder)) {
    const last = out.at(-1);
    if (last && isSpace(text.slice(last[1], span[0]))) out[out.length - 1] = [last[0], span[1]];
    else out.push(span);
  }
  return out;
}

/** White space within a paragraph: what a quotation says in the next paragraph is a span of its own. */
const isSpace = (between: string): boolean => /^[^\S\n]*$/.test(between);
