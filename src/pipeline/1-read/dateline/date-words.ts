/** How a dateline or byline writes a day: "April 3", "3 Apr 2022", "Monday, April 3, 2022", "2022-04-03". */

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|March?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

/** The source of a regular expression without groups that capture. */
export const DATE_WORDS = `(?:${WEEKDAY},? )?(?:${MONTH} ${DAY}(?: ?,? \\d{4})?|${DAY} ${MONTH}(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})|${WEEKDAY}`;
