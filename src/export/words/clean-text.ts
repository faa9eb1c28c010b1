/** The clean text of an article: its blocks, without what was removed from it. */
import type { Article } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { allWithout } from '../../text/spans.js';

/** Blocks are parted by an empty line; a block of which nothing is left is left out. */
export function cleanText({ text, blocks, removed }: Pick<Article, 'text' | 'blocks' | 'removed'>): string {
  const gone = removed.flatMap(part => (part.span === null ? [] : [part.span]));
  const whole: readonly Span[] = blocks.length > 0 ? blocks.map(block => block.span) : [[0, text.length]];
  return allWithout(whole, gone)
    .map(spans => wordsOf(text, spans))
    .filter(words => words !== '')
    .join('\n\n');
}

/** "(Photo: Lantern Wire) The ministers …" without its credit is "The ministers …". */
function wordsOf(text: string, spans: readonly Span[]): string {
  return spans
    .map(([start, end]) => text.slice(start, end).trim())
    .filter(words => words !== '')
    .join(' ');
}
