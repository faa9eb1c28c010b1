/** The sentences in which contacts and events are looked for: without the furniture of the page, and none longer than is read. */
import type { Span } from '../../model/span.js';
import { firstIndex } from '../../text/sorted.js';
import { inOrder, overlap } from '../../text/spans.js';
import type { Telling } from './telling.js';

/** UTF-16 code units of a sentence that are read: a list of forty people with their offices. */
const LONGEST = 4000;

/** In the order of the text. */
export function readSentences({ sentences, removed }: Pick<Telling, 'sentences' | 'removed'>): readonly Span[] {
  const furniture = removed.flatMap(({ span }) => (span ? [span] : [])).toSorted(inOrder);
  const isRead = (sentence: Span): boolean => {
    const next = furniture[firstIndex(furniture.length, i => (furniture[i]?.[1] ?? 0) > sentence[0])];
    return next === undefined || !overlap(next, sentence);
  };
  return sentences.filter(isRead).map(([start, end]): Span => [start, Math.min(end, start + LONGEST)]);
}
