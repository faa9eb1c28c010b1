/**
 * Whether words name someone, or only describe: descriptions are never the same across reports.
 *   Jane Marr, de Marr, al-Sadr, Central Election Commission    not: a campaign operative, residents, the minister, Senior Official
 */
import {
  DETERMINERS,
  HEADS,
  isNamelike,
  MODIFIERS,
  TITLE_COMPLEMENTS,
} from '../../../pipeline/4-speakers/names/about/role-words.js';
import { wordsIn } from '../../../pipeline/4-speakers/names/word.js';

const SMALL =
  /^(?:of|the|and|for|on|in|to|de|da|do|dos|del|della|di|du|la|le|van|von|der|den|ter|ten|zu|zum|bin|ben|ibn|bint|al|el|ul|und|y|e|et|des|für)$/i;
/** People in the plural, and what is said of them. */
const PEOPLE =
  /^(?:officials?|sources?|residents?|people|men|women|police|protesters?|demonstrators?|voters?|students?|workers?|families|families|relatives|witness(?:es)?|neighbou?rs?|critics?|analysts?|experts?|scientists?|researchers?|authorities|leaders?|members?|lawmakers?|lawyers?|attorneys?|doctors?|parents?|soldiers?|troops|rebels?|militants?|activists?|organi[sz]ers?|investigators?|prosecutors?|reporters?|journalists?|others?|many|some|several|most|sides?|parties|participants?|countries|states|nations|presidents|ministers|heads?|government|local|senior|foreign|white|black|young|old|u\.?s\.?|two|three|four|both|all|no)$/i;

/** Of bodies and groups. */
export const isProper = (shown: string): boolean => isCapitalised(shown, isPeople);

/** "Marr", "Jane Marr" and "Jane Marr, Jr.", not "Foreign Minister", "the President of Kestria" or "Marr and Lund". */
export const isPersonsName = (shown: string): boolean =>
  isCapitalised(shown, isOrdinary) && !/\b(?:and|or|of)\b|^the\b|;|,(?! [JS]r\b)/i.test(shown) && shown.length <= 80;

/** "Minister Marr" → "Marr" */
export function withoutTitle(shown: string): string {
  const [first = '', ...rest] = shown.split(' ');
  const word = first.replace(/\.$/, '').toLowerCase();
  return rest.length > 0 && HEADS.has(word) && !isNamelike(word) ? withoutTitle(rest.join(' ')) : shown;
}

/** Has capitals but for its small words, and is more than words that describe. */
function isCapitalised(shown: string, describes: (word: string) => boolean): boolean {
  const words = wordsIn(shown).map(({ text }) => text);
  const [first] = words;
  if (first === undefined || (DETERMINERS.has(first) && first !== 'the')) return false;
  const own = words.filter(word => !SMALL.test(word));
  return own.length > 0 && own.every(isCapital) && !own.every(describes);
}

/** Scripts without case are names, as far as this can tell. */
const isCapital = (word: string): boolean => !/^\p{Ll}/u.test(word) || /^\p{Ll}{1,3}['’-]\p{Lu}/u.test(word);

const isPeople = (word: string): boolean => PEOPLE.test(word) || HEADS.has(word.toLowerCase());

function isOrdinary(word: string): boolean {
  const small = word.toLowerCase();
  return isPeople(word) || MODIFIERS.has(small) || TITLE_COMPLEMENTS.has(small);
}
