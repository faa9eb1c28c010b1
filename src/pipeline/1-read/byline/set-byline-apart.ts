/** Takes the line that says who wrote a report out of its blocks: it is found, listed, and no words of the report. */
import type { Block, Removed } from '../../../model/report.js';
import type { Span } from '../../../model/span.js';
import { bylineNames } from './byline-names.js';
import { findByline } from './find-byline.js';

export interface BylineApart {
  readonly byline: Span | null;
  readonly author: string | null;
  readonly blocks: readonly Block[];
  readonly removed: readonly Removed[];
}

export function setBylineApart(text: string, blocks: readonly Block[]): BylineApart {
  const byline = findByline(text, blocks);
  if (byline === null) return { byline, author: null, blocks, removed: [] };
  const line = text.slice(...byline);
  return {
    byline,
    author: bylineNames(line),
    blocks: blocks.filter(({ span }) => span[0] !== byline[0]),
    removed: [{ reason: 'byline', text: line, span: byline }],
  };
}
