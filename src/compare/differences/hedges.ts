/** Left open here, certain there: "may send", "in principle", "is considering", "reportedly". */
import type { DifferenceRule } from './told.js';
import { toldAlone } from './told-alone.js';

const SURE =
  /\b(?:perhaps|possibly|probably|presumably|apparently|reportedly|allegedly|tentatively|in principle|in all likelihood|(?:is|are|was|were) (?:(?:likely|expected|inclined|said|believed|reported|understood|supposed) to\b|considering\b)|consider(?:s|ed|ing)? (?:sending|holding|opening|joining|taking|whether)|seem(?:s|ed)? to|appear(?:s|ed)? to|as far as|(?:if|where|as far as) (?:at all )?(?:possible|practicable|feasible)|circumstances permitting|on the whole|for the most part|more or less|what (?:we|they|it|he|she) could|hop(?:es|ed|ing) to|intend(?:s|ed)? to|would like to|aims? to)\b/giu;
const MAYBE =
  /\b(?:may|might|could|can|can['’]t|perhaps|possib\w+|probab\w+|presumabl\w+|apparent\w*|report\w*|alleg\w*|claim\w*|purport\w*|accord\w*|tentative\w*|principle|likel\w+|expect\w*|consider\w*|think\w*|thought|seem\w*|appear\w*|suggest\w*|believ\w*|plan\w*|intend\w*|intention\w*|hop(?:e|es|ed|ing)|aim\w*|ready|readiness|willing\w*|prepared|wish\w*|want\w*|able|interest\w*|propos\w*|offer\w*|would|should|if|allow\w*|permit\w*|free to|enabl\w*|let|as it put|in its view|opinion|whether|possible|due to|set to|to be)\b/giu;

const WORDS = { kind: 'hedge', does: 'leaves it open', lacks: 'tells it as certain' } as const;

/** "may come" / "will come": in other words "may" is often a leave, or a power. */
const modal = toldAlone({
  ...WORDS,
  sure: /(?<!(?:they|it|that|who|which|as) )\b(?:may(?! \d)|might|could(?! not\b))(?! (?:not|get|be seen)\b)/gu,
  maybe: MAYBE,
  needs: /\b(?:will|would|shall|has|have|had|is|are|was|were)\b/gu,
  likeness: 0.6,
});

const words = toldAlone({
  ...WORDS,
  sure: SURE,
  maybe: MAYBE,
  needs: null,
  likeness: 0,
});

export const hedges: DifferenceRule = (a, b) => words(a, b) ?? modal(a, b);
