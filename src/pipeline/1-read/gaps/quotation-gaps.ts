/** Quotation marks without their other half. A quotation that goes on in the next paragraph opens again there: nothing is lost. */
import type { Quotation } from '../../../text/quotation-marks.js';
import type { FoundGap, GapContext, GapFinder } from './gap-finder.js';

export const quotationGaps: GapFinder = context =>
  context.quotations.flatMap((quotations, i) =>
    quotations.flatMap((quotation, at): readonly FoundGap[] => {
      if (context.blocks[i]?.kind === 'heading') return [];
      const last = at === quotations.length - 1;
      if (!quotation.closed && !(last && goesOn(context, i))) {
        return [{ kind: 'quotation-unclosed', span: [quotation.span[0], quotation.inner[0]] }];
      }
      if (!quotation.opened && !(at === 0 && cameFrom(context, i))) {
        return [{ kind: 'quotation-unopened', span: [quotation.inner[1], quotation.span[1]] }];
      }
      return [];
    }),
  );

/** The next paragraph opens again, or closes what was never opened there. */
function goesOn({ blocks, quotations }: GapContext, i: number): boolean {
  const next = blocks[i + 1];
  const first = quotations[i + 1]?.[0];
  if (!next || !first) return false;
  return !first.opened || first.span[0] === next.span[0];
}

/** The paragraph before left its last quotation open. */
function cameFrom({ quotations }: GapContext, i: number): boolean {
  const last: Quotation | undefined = quotations[i - 1]?.at(-1);
  return last !== undefined && !last.closed;
}
