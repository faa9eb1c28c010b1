/** "held forth on | a range of topics in his news conference": the end of a content that is no clause. */
import { wordsIn } from '../words.js';
import type { MediumProposer } from './candidate.js';
import { phrasesIn } from './medium-phrase.js';

const LONGEST = 30;
const CLAUSE =
  /^(?:that|is|are|was|were|be|been|has|have|had|will|would|can|could|should|may|might|must|to|not|he|she|they|it|we|i|who|which|[“"‘])$/;

export const mediumInContent: MediumProposer = ({ statement }, { text }) => {
  const span = statement.content.at(-1);
  if (!span || statement.quoted.length > 0) return [];
  const words = wordsIn(text, span);
  if (words.length > LONGEST || words.some(({ lower }) => CLAUSE.test(lower))) return [];
  return phrasesIn(words)
    .filter(candidate => candidate.span[1] >= span[1] - 1)
    .map(candidate => ({ ...candidate, rule: 'medium-in-content' }));
};
