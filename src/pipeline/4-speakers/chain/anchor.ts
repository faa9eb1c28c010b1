/** Where a statement is told. */
import type { Span } from '../../../model/span.js';
import type { Attribution } from '../../../model/statement.js';
import { firstAtLeast } from '../../../text/sorted.js';
import type { Context } from '../context.js';

/** The first span of its cue; without one of its source, else of its content. */
export function anchorOf({ cue, source, content }: Attribution): Span {
  return cue[0] ?? source[0] ?? content[0] ?? [0, 0];
}

/** Gives the sentence of a statement's anchor; no search through all of them each time. */
export function sentenceFinder({ sentences }: Pick<Context, 'sentences'>): (attribution: Attribution) => Span {
  const ends = sentences.map(([, end]) => end);
  return attribution => {
    const anchor = anchorOf(attribution);
    return sentences[firstAtLeast(ends, anchor[0] + 1)] ?? anchor;
  };
}
