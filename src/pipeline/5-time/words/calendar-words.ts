/** The names of months and weekdays, as sources of regular expressions and as numbers. */
import { MONTHS } from '../../../text/months.js';

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Full names, and those that newspapers shorten ("Sept.", "Dec"); only with a capital. */
export const MONTH = `(?:${MONTHS.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
/** "Mon", "Tues.": as they stand before a date. */
export const SHORT_WEEKDAY = '(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\b\\.?';
/** Four digits, from 1500 to 2199. */
export const YEAR = '(?:1[5-9]\\d\\d|2[01]\\d\\d)';

/** 1 to 12. */
export const monthNumber = (name: string): number => indexOf(MONTHS, name) + 1;

/** 0 Sunday to 6 Saturday. */
export const weekdayNumber = (name: string): number => indexOf(WEEKDAYS, name);

function indexOf(names: readonly string[], name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return names.findIndex(other => other.toLowerCase().startsWith(start));
}
