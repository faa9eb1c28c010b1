/** That someone in the report says so, or that it keeps its distance: "Kestria said that …", "reportedly", "is said to have". */
import type { ModalityRule } from './words-of-pair.js';

const HEDGED =
  /\b(?:reportedly|allegedly|purportedly|supposedly|apparently|(?:is|are|was|were) (?:said|believed|thought|reported|rumou?red|alleged|suspected) to|according to (?:unconfirmed|reports))\b/i;

export const reported: ModalityRule = ({ statement, before, between, behind }) => {
  if (statement) return { modality: 'reported', by: 'in-statement' };
  return HEDGED.test(`${before.slice(-60)} ${between} ${behind.slice(0, 40)}`)
    ? { modality: 'reported', by: 'hedge-words' }
    : null;
};
