/**
 * Whether a place does something where it is named: it is all that a statement's source or addressee says, or one of several.
 *   [Kestria] said    [Kestria and Norvania] agreed    not: [officials in Kestria] said, talks in Kestria
 */
import type { Span } from '../../../model/span.js';
import { firstAtLeast } from '../../../text/sorted.js';
import type { Context } from '../context.js';

export function actingPlaces({ text, attributions, tagging }: Context): (span: Span) => boolean {
  const doers = [
    ...attributions.flatMap(({ source }) => source),
    ...tagging.around.filter(({ kind }) => kind === 'addressee').map(({ span }) => span),
  ].toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const ends = upTo(doers);
  return span => {
    const doer = doers[firstAtLeast(ends, span[1])];
    return doer !== undefined && doer[0] <= span[0] && isAll(text, doer, span);
  };
}

/** Ascending: how far the spans reach so far. */
function upTo(spans: readonly Span[]): readonly number[] {
  let far = 0;
  return spans.map(([, end]) => {
    far = Math.max(far, end);
    return far;
  });
}

function isAll(text: string, [from, to]: Span, [start, end]: Span): boolean {
  return (
    /(?:^|(?:,|\band|\bor)\s)(?:[Bb]oth\s)?(?:[Tt]he\s)?$/.test(text.slice(from, start)) &&
    /^(?:$|,|\s(?:and|or)\s)/.test(text.slice(end, to))
  );
}
