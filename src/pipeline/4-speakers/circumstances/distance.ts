/** How far apart two runs of a sentence stand: in words, what is said left out, where a clause opens between them counted more. */
import type { Span } from '../../../model/span.js';
import type { Place } from './statement-place.js';

const CLAUSE = /^(?:when|while|after|before|as|since|because|who|whom|which|where|but|and|if|although|though|whether|;|—|–|\()$/;
const CLAUSE_WORDS = 10;

export function distance({ runs }: Place, a: Span, b: Span): number {
  const [from, to] = a[0] < b[0] ? [a[1], b[0]] : [b[1], a[0]];
  let words = 0;
  for (const word of runs.flat())
    if (word.span[0] >= from && word.span[1] <= to) words += CLAUSE.test(word.lower) ? CLAUSE_WORDS : 1;
  return words;
}
