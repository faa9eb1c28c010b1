/** What a rule for gaps is: it reads the blocks of a text and says where something is lost. */
import type { Block, GapKind } from '../../../model/report.js';
import type { Span } from '../../../model/span.js';
import type { Quotation } from '../../../text/quotation-marks.js';

export interface GapContext {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** One list a block, in the order of `blocks`. */
  readonly quotations: readonly (readonly Quotation[])[];
}

export interface FoundGap {
  readonly kind: GapKind;
  readonly span: Span;
}

export type GapFinder = (context: GapContext) => readonly FoundGap[];

/** Every match of a pattern within a block, as spans of the text. The pattern has the flag `g`; a group `gap` narrows the span (flag `d`). */
export function matchesIn(text: string, [from, to]: Span, pattern: RegExp): readonly Span[] {
  return Array.from(text.slice(from, to).matchAll(pattern), match => {
    const [start, end] = match.indices?.groups?.gap ?? [match.index, match.index + match[0].length];
    return [from + start, from + end] as const;
  });
}
