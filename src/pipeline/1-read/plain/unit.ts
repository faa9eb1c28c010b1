/** The pieces of a plain text that are judged one by one: paragraphs, headings, single lines, each with its distance to the one before. */
import type { Span } from '../../../model/span.js';
import { lines } from '../../../text/lines.js';
import { paragraphs } from '../../../text/paragraphs.js';

export interface Unit {
  readonly text: string;
  readonly span: Span;
  /** An empty line stands before it. */
  readonly apart: boolean;
}

export function unitsOf(text: string): readonly Unit[] {
  const spans = paragraphs(text);
  return spans.map((span, i) => ({
    text: text.slice(...span),
    span,
    apart: lines(text, [spans[i - 1]?.[1] ?? 0, span[0]]).length !== 2,
  }));
}

/** Whole sentences that a writer wrote, as far as one piece can tell: ends like a sentence and is no mere line. */
export function isProse({ text }: Unit): boolean {
  return text.length >= 60 && /[.!?…:]["'”’»)\]]*$/.test(text);
}
