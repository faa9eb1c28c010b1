/** From what the network says of each wordpiece to the runs that carry a proposition each. */
import type { Span } from '../model/span.js';

/** Probabilities that a piece begins a proposition, goes on with one, or stands outside. */
export type Place = readonly [begins: number, goesOn: number, outside: number];

/** One wordpiece with its offsets. */
export interface PlacedPiece {
  readonly span: Span;
  readonly place: Place;
}

/** Letters and digits that a run has at least: less tells nothing. */
const LEAST = 6;

/** Runs within one sentence, trimmed of marks and spaces at their ends. */
export function runsOf(text: string, pieces: readonly PlacedPiece[]): readonly Span[] {
  const runs: Span[] = [];
  let open: Span | null = null;
  const close = () => {
    if (open !== null) runs.push(open);
    open = null;
  };
  pieces.forEach(({ span, place: [begins, , outside] }, k) => {
    const inWord = open !== null && pieces[k - 1]?.span[1] === span[0] && IN_WORD.test(text.slice(span[0] - 1, span[0] + 1));
    if (!inWord && (outside > 0.5 || begins > 0.5)) close();
    if (inWord || outside <= 0.5) open = [open === null ? span[0] : open[0], span[1]];
  });
  close();
  return runs.map(run => trimmed(text, run)).filter(([s, e]) => text.slice(s, e).replace(/[^\p{L}\p{N}]/gu, '').length >= LEAST);
}

const IN_WORD = /^[\p{L}\p{N}]{2}/u;

function trimmed(text: string, [from, to]: Span): Span {
  let start = from;
  let end = to;
  while (start < end && !/[\p{L}\p{N}"“‘«(]/u.test(text[start] ?? '')) start++;
  while (end > start && /[\s,;:.]/.test(text[end - 1] ?? '')) end--;
  return [start, end];
}
