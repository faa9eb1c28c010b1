/** Where a text has lost something, or where a quotation was shortened or added to: every rule, in the order of the text. */
import type { Block, UnlinkedGap } from '../../../model/report.js';
import { quotations } from '../../../text/quotation-marks.js';
import { elision } from './elision.js';
import { footnoteMissing } from './footnote-missing.js';
import type { FoundGap, GapFinder } from './gap-finder.js';
import { insertion } from './insertion.js';
import { paragraphCut } from './paragraph-cut.js';
import { quotationGaps } from './quotation-gaps.js';
import { subjectMissing } from './subject-missing.js';
import { wordsMissing } from './words-missing.js';

const FINDERS: readonly GapFinder[] = [
  wordsMissing,
  subjectMissing,
  quotationGaps,
  paragraphCut,
  elision,
  insertion,
  footnoteMissing,
];

/** With the ids "g1", "g2", …; which statements they touch is found out later. */
export function findGaps(text: string, blocks: readonly Block[]): readonly UnlinkedGap[] {
  const context = { text, blocks, quotations: blocks.map(({ span }) => quotations(text, span)) };
  return FINDERS.flatMap(find => find(context))
    .sort(inOrder)
    .map(({ kind, span }, i) => ({ id: `g${i + 1}`, kind, span }));
}

function inOrder(a: FoundGap, b: FoundGap): number {
  return a.span[0] - b.span[0] || a.span[1] - b.span[1] || a.kind.localeCompare(b.kind, 'en');
}
