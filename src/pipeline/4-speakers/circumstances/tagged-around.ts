/** What the tagger marks of a kind in a statement's sentence, outside of contents. */
import type { AroundRole, MarkedSpan } from '../../../tagger/tagger.js';
import { firstAtLeast } from '../../../text/sorted.js';
import { contains, overlap } from '../../../text/spans.js';
import type { Context } from '../context.js';
import type { Place } from './statement-place.js';

const starts = new WeakMap<readonly MarkedSpan<AroundRole>[], readonly number[]>();

export function taggedAround(
  kind: AroundRole,
  { sentence, runs }: Place,
  { tagging: { around } }: Context,
): readonly MarkedSpan<AroundRole>[] {
  const known = starts.get(around) ?? around.map(({ span }) => span[0]);
  starts.set(around, known);
  return around
    .slice(firstAtLeast(known, sentence[0]), firstAtLeast(known, sentence[1]))
    .filter(marked => marked.kind === kind && contains(sentence, marked.span))
    .filter(({ span }) => runs.some(run => run.some(word => overlap(word.span, span))));
}
