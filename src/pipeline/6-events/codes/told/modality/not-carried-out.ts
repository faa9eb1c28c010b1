/** That it was not done in the end: "refused to attack", "failed to free", "stopped short of attacking", "has no plans to send". */
import { opensVerb } from './verb-start.js';
import type { PairWords } from './words-of-pair.js';

const LEFT_UNDONE = opensVerb(
  [
    '(?:refus(?:es|ed|ing)|declin(?:es|ed|ing)|fail(?:s|ed|ing)|neglect(?:s|ed|ing)) to',
    'stop(?:s|ped|ping)? short of|refrain(?:s|ed|ing)? from|c[ao]mes? close to|h[eo]ld(?:s|ing)? off (?:from|on)|decid(?:es|ed) against|rul(?:es|ed|ing) out',
    'no (?:\\p{Ll}+ )?(?:plans?|intentions?|wish|desire) (?:to|of|for)',
    '(?:abandon(?:s|ed)?|drop(?:s|ped)?|shelv(?:es|ed)|scrap(?:s|ped)?) (?:its |his |her |their |a |the )?plans? (?:to|for|of)',
    '(?:nearly|almost) \\p{Ll}+ed',
  ].join('|'),
);

/** Of a REJECT the refusal itself is the event. */
export const isNotCarriedOut = ({ root, between }: PairWords): boolean => root !== 'REJECT' && LEFT_UNDONE.test(between);
