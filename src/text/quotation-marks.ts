/** The quotations of a text by their marks, of every style, nested or mixed; never over the end of a paragraph. */
import type { Span } from '../model/span.js';
import { trimmed } from './lines.js';
import { type MarkPairs, pairMarks } from './mark-pairs.js';
import { type Mark, marks } from './marks.js';
import { paragraphs } from './paragraphs.js';

export interface Quotation {
  /** With its marks. */
  readonly span: Span;
  readonly inner: Span;
  /** Whether it has its opening mark; without one it is taken to start with its sentence. */
  readonly opened: boolean;
  /** Whether it has its closing mark; without one it is taken to end with its paragraph or before the next quotation. */
  readonly closed: boolean;
}

/** Outermost quotations only, in order: what is quoted within a quotation belongs to it. */
export function quotations(text: string, span?: Span): readonly Quotation[] {
  return paragraphs(text, span).flatMap(paragraph => inParagraph(text, paragraph));
}

function inParagraph(text: string, paragraph: Span): readonly Quotation[] {
  const found: Quotation[] = [];
  const anchored = anchors(text, paragraph, pairMarks(text, marks(text, paragraph)));
  let from = paragraph[0];
  anchored.forEach((anchor, i) => {
    if (anchor.span[0] < from) return;
    const quotation = reach(text, anchor, { from, to: endOfUnclosed(anchored, i) ?? paragraph[1] });
    if (quotation.inner[0] < quotation.inner[1]) found.push(quotation);
    from = quotation.span[1];
  });
  return found;
}

/** A quotation as far as its marks are there: a missing end stands at the mark that is there. */
interface Anchor extends Quotation {
  readonly family: Mark['family'];
}

function anchors(text: string, paragraph: Span, { pairs, unclosed, unopened }: MarkPairs): readonly Anchor[] {
  const clear = unclosed.filter(mark => isClear(text, paragraph, mark));
  return [
    ...pairs.map(({ open, close }) => anchor(open.family, [open.span[0], open.span[1]], [close.span[0], close.span[1]])),
    ...clear.map(({ family, span: [start, end] }) => anchor(family, [start, end], null)),
    ...unopened.map(({ family, span: [start, end] }) => anchor(family, null, [start, end])),
  ].sort((a, b) => a.span[0] - b.span[0]);
}

function anchor(family: Mark['family'], open: Span | null, close: Span | null): Anchor {
  const [start, innerStart] = open ?? [close?.[0] ?? 0, close?.[0] ?? 0];
  const [innerEnd, end] = close ?? [innerStart, innerStart];
  return { family, span: [start, end], inner: [innerStart, innerEnd], opened: open !== null, closed: close !== null };
}

/** A single mark that nothing closes is a quotation mark only where a quotation starts: ‘We go,' or he said: ‘We go. */
function isClear(text: string, [from]: Span, { family, glyph, span: [at] }: Mark): boolean {
  return (
    family === 'double' ||
    (glyph === '‘' && !/\d/.test(text.charAt(at + 1)) && (at === from || /[,:]\s$/.test(text.slice(Math.max(from, at - 2), at))))
  );
}

function endOfUnclosed(anchors: readonly Anchor[], i: number): number | undefined {
  if (anchors[i]?.closed) return undefined;
  let next = i + 1;
  while (anchors[next]?.closed && !(anchors[next]?.family === 'double' && anchors[next]?.opened)) next += 1;
  return anchors[next]?.span[0];
}

function reach(text: string, { span, inner, opened, closed }: Anchor, { from, to }: { from: number; to: number }): Quotation {
  if (!closed) return { span: trimmed(text, [span[0], to]), inner: trimmed(text, [inner[0], to]), opened, closed };
  if (opened) return { span, inner, opened, closed };
  const start = sentenceStart(text, [from, inner[0]]);
  return { span: [start, span[1]], inner: [start, inner[1]], opened, closed };
}

function sentenceStart(text: string, [from, to]: Span): number {
  const before = text.slice(from, to);
  const last = Array.from(before.matchAll(/[.!?]\s+(?=\p{Lu})/gu)).at(-1);
  return trimmed(text, [last ? from + last.index + last[0].length : from, to])[0];
}
