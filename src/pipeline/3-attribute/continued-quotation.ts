/**
 * Several paragraphs of one quotation are one statement: the first is not closed, the next opens again.
 *   “We have waited long,” she said. “Now we act.        ← never closed
 *   “And we shall not wait again.”                       ← no cue, no source: it belongs to the statement above
 */

import type { Quotation } from '../../text/quotation-marks.js';
import { overlap } from '../../text/spans.js';
import type { Context, Draft, Refiner } from './draft.js';

export const continuedQuotation: Refiner = (drafts, context) => {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const holder =
      draft.cue.length === 0 && draft.source.length === 0 ? out.findLast(earlier => goesOn(earlier, draft, context)) : undefined;
    if (holder) out[out.indexOf(holder)] = joined(holder, draft);
    else out.push(draft);
  }
  return out;
};

/** Whether the last quotation of one is left open and the next quotation, in a later paragraph, is the other's first. */
function goesOn(earlier: Draft, later: Draft, { text, quotations }: Context): boolean {
  const first = quotations.findIndex(quotation => touches(later, quotation));
  const open = quotations[first - 1];
  const next = quotations[first];
  return (
    open !== undefined &&
    next !== undefined &&
    !open.closed &&
    next.opened &&
    touches(earlier, open) &&
    text.slice(open.span[1], next.span[0]).trim() === ''
  );
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
