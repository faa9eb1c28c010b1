/**
 * Several paragraphs of one quotation are one statement: the first is not closed, the next opens again.
 *   “We have waited long,” she said. “Now we act.        ← never closed
 *   “And we shall not wait again.”                       ← no cue, no source: it belongs to the statement above
 */
import type { Quotation } from '../../text/quotation-marks.js';
import { firstAtLeast } from '../../text/sorted.js';
import { overlap } from '../../text/spans.js';
import type { Context, Draft, Refiner } from './draft.js';

export const continuedQuotation: Refiner = (drafts, context) => {
  const ends = context.quotations.map(quotation => quotation.span[1]);
  const out: Draft[] = [];
  for (const draft of drafts) {
    const first = firstAtLeast(ends, (draft.content[0]?.[0] ?? 0) + 1);
    const open = draft.cue.length === 0 && draft.source.length === 0 ? leftOpenBefore(first, draft, context) : undefined;
    const holder = open && out.findLast(earlier => touches(earlier, open));
    if (holder) out[out.indexOf(holder)] = joined(holder, draft);
    else out.push(draft);
  }
  return out;
};

/** The quotation right before the draft's first (by index), if it was never closed and only white space stands between. */
function leftOpenBefore(first: number, draft: Draft, { text, quotations }: Context): Quotation | undefined {
  const [open, next] = [quotations[first - 1], quotations[first]];
  const goesOn = open && next && !open.closed && next.opened && touches(draft, next);
  return goesOn && text.slice(open.span[1], next.span[0]).trim() === '' ? open : undefined;
}

const touches = (draft: Draft, quotation: Quotation): boolean => draft.content.some(span => overlap(span, quotation.span));

function joined(holder: Draft, later: Draft): Draft {
  return {
    ...holder,
    content: [...holder.content, ...later.content],
    cueWithin: Math.max(holder.cueWithin, later.cueWithin),
    evidence: {
      ...holder.evidence,
      content: { basis: 'stated', by: 'continued-quotation', score: holder.evidence.content.score },
    },
  };
}
