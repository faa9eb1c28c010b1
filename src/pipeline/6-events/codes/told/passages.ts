/** The words that tell of a pair: those around it first, then the whole sentence. */
import type { Span } from '../../../../model/span.js';
import { hull } from '../../../../text/spans.js';

/** UTF-16 code units before and behind the pair: the verb, its object and where; a clause on is something else. */
const BEFORE = 40;
const BEHIND = 90;

/** Spans within the sentence; nearest first. */
export function passagesAround(sentence: string, spans: readonly Span[]): readonly string[] {
  const [from, to] = hull(spans) ?? [0, sentence.length];
  return [sentence.slice(Math.max(0, from - BEFORE), to + BEHIND), sentence];
}
