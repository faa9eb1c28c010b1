/** "March 2031", "in March", "late March", "March of last year", "last March"; not "May said", "Operation March", "they may". */
import { monthIndex, monthOfIndex, partsOf } from '../calendar/day.js';
import { daysOf, monthWhen } from '../calendar/when.js';
import { MONTH, monthNumber, YEAR } from './calendar-words.js';
import { type DateWords, fromReport, written, yearsOnOf } from './reading.js';
import { type Found, type Passage, wordRule } from './word-rule.js';

const PART = '(?:[Ee]arly|[Mm]id|[Ll]ate)[- ](?:in )?';

/** The month may be told with its year, or by how far off its year is. */
export const monthOfYear = wordRule({
  by: 'month',
  pattern: new RegExp(
    `(?<![\\p{L}\\d-]|\\d )(?:${PART})?(?<month>${MONTH})(?:,? (?:of )?(?:the year )?(?<year>${YEAR})(?![\\d\\p{L}]|[.,:]\\d)|,? (?:of )?(?<turn>last|this|next) year)(?![\\p{L}])`,
    'gu',
  ),
  read: ({ groups: { month = '', year, turn } }) =>
    written({
      month: monthNumber(month),
      ...(turn === undefined ? { year: Number(year) } : { yearsOn: yearsOnOf(turn) }),
    }),
});

const BEFORE =
  'in|since|until|till|by|from|through|throughout|during|before|after|of|for|between|and|to|or|around|back in|as of|beginning|starting|with|than|was|is';

/** A month by itself is told by what stands before it, or by the noun that it belongs to: "its March meeting", "the November vote". */
export const month = wordRule({
  by: 'month',
  pattern: new RegExp(
    `(?<![\\p{L}\\d’']|(?<!-to)-)(?:(?<part>${PART})|(?<turn>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?) )?(?<month>${MONTH})(?![\\p{L}\\d]|[-–](?!to-)\\p{Ll}|\\.\\p{L})`,
    'gu',
  ),
  read: (found, passage) => {
    const { month: name = '', turn, part } = found.groups;
    if (isOther(found)) return null;
    if (turn !== undefined) return inTurn(monthNumber(name), turn);
    return part !== undefined || isMonth(name, found, passage) ? written({ month: monthNumber(name) }) : null;
  },
});

/** These are nothing else than months. */
const CLEAR = /^(?:january|february|july|september|october|november|december|jan\.|feb\.|jul\.|sept?\.|oct\.|nov\.|dec\.)$/;
const LED = new RegExp(`\\b(?:${BEFORE})\\s$`, 'i');
const SURE_LED = /\b(?:in|since|until|till|through|throughout|during|between|back in|as of)\s$/i;
const OWNED = /(?:\b(?:the|a|an|its|his|her|their|our|this|that|last|recent|upcoming)|[’']s?)\s$/i;
const NOUN =
  /^(?:[’']s)? (?!and\b|or\b|to\b|in\b|on\b|at\b|that\b|said\b|told\b|says\b|was\b|is\b|has\b|had\b|will\b|would\b|of\b)\p{Ll}/u;

function isMonth(name: string, found: Found, { names }: Passage): boolean {
  const { text, before, after } = found;
  if (text.length <= 3 && text !== 'May') return LED.test(before);
  if (names.has(name)) return SURE_LED.test(before) && !NAME_GOES_ON.test(after);
  if (CLEAR.test(name)) return !NAME_GOES_ON.test(after) || LED.test(before);
  if (NAME_GOES_ON.test(after)) return false;
  return LED.test(before) || (OWNED.test(before) && NOUN.test(after)) || MONTH_BESIDE.test(after) || SPEAKS_OF.test(after);
}

/** "April Lund", "August Brenn said" */
const NAME_GOES_ON = new RegExp(`^ (?!${MONTH})\\p{Lu}\\p{Ll}+`, 'u');
/** "March and April", "March to May" */
const MONTH_BESIDE = new RegExp(`^(?:,? (?:and|to|or|until|through) |[-–/]|, )${MONTH}`);
/** "March was the month", "April’s figures" */
const SPEAKS_OF = /^(?:[’']s \p{Ll}| (?:was|is) (?:the|a|when)\b)/u;

/** "Operation March", "the Long March", "a March on the capital", a day of it ("March 12"), "May Day" */
const isOther = ({ text, before, after }: Found): boolean =>
  /(?:\b(?:[Ee]ach|[Ee]very|Operation|Long|Mr|Mrs|Ms|Dr|Miss|Sir|Lady|Lord|Minister|President|Million|Million Man)\.?\s)$/.test(
    before,
  ) ||
  /\d(?:st|nd|rd|th)?(?: of)?\s$/.test(before) ||
  /^(?:,? ?\d{1,2}(?!\d)| Day\b| on \p{Lu}| Revolution\b| Madness\b)/u.test(after) ||
  (text === 'March' && /^ for \p{Lu}/u.test(after));

/** "last March" is the nearest that is over, "next March" the nearest to come, "this March" the one of the year. */
function inTurn(month: number, turn: string): DateWords {
  if (turn === 'this' || turn === 'this coming') return written({ month, yearsOn: 0 });
  return fromReport(from => {
    const today = daysOf(from)?.first;
    if (today === undefined) return null;
    const now = monthIndex(partsOf(today));
    const same = monthIndex({ year: partsOf(today).year, month });
    if (turn === 'next') return monthWhen(monthOfIndex(same > now ? same : same + 12));
    return monthWhen(monthOfIndex(same < now ? same : same - 12));
  });
}
