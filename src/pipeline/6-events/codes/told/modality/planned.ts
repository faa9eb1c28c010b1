/** That it is still to be: "will withdraw its forces", "is to send epidemiologists", "plans to close", "announced a pull-out". */
import { type ModalityRule, verbWords } from './words-of-pair.js';

const PLANNED =
  /(?:^|[^\p{L}])(?:will|shall|[’']ll|(?:is|are|was|were) (?:to|due to|set to|about to|going to|expected to|scheduled to|preparing to|planning to|ready to|poised to)|plan(?:s|ned)? (?:to|on)|intend(?:s|ed)? to|aim(?:s|ed)? to|agreed to|decided to|promis(?:es|ed) to|pledg(?:es|ed) to|prepar(?:es|ed|ing) to|would(?! (?:have|not say)\b)|announced (?:plans|an? (?:\p{L}+ )?(?:pull|withdraw|phase)))(?!\p{L})/iu;
/** What is agreed, asked, threatened or rejected is done when it is said, whatever it is about: the codebook has one code for both. */
const SAID_AHEAD: ReadonlySet<string> = new Set(['AGREE', 'THREATEN', 'REQUEST', 'REJECT', 'CONSULT', 'SUPPORT']);

export const planned: ModalityRule = pair => {
  if (SAID_AHEAD.has(pair.root)) return null;
  if (pair.statement?.act === 'promise' || pair.statement?.act === 'threaten')
    return { modality: 'planned', by: 'promising-statement' };
  const [between = '', behind = ''] = verbWords(pair).split(' | ');
  const near = pair.isActive ? between.slice(0, NEAR) : between;
  const last = pair.isActive ? '' : behind.slice(0, NEAR);
  return PLANNED.test(near) || PLANNED.test(last) ? { modality: 'planned', by: 'plan-words' } : null;
};

/** UTF-16 code units: the verb of the one who is named first. */
const NEAR = 50;
