/**
 * "12.03.2031" has the day first, "12/31/2031" the month, "31/12/2031" the day. "03/04/2031" leaves open which: the other dates of the report in
 * this style may tell, else it is unclear.
 */
import { UNCLEAR, written } from './reading.js';
import { type WordRule, wordRule } from './word-rule.js';

const PATTERN = /(?<![\w/.-])(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20|21)\d\d)(?![\w/-]|\.\d)/gu;

export type Order = 'day-first' | 'month-first';

export const numericDate = (order: Order | null): WordRule =>
  wordRule({
    by: 'numeric-date',
    pattern: PATTERN,
    read: ({ groups: { first, second, mark, year } }) => {
      const [one, two] = [Number(first), Number(second)];
      const told = mark === '.' || one > 12 ? 'day-first' : two > 12 ? 'month-first' : one === two ? 'day-first' : order;
      if (told === null) return UNCLEAR;
      const [day, month] = told === 'day-first' ? [one, two] : [two, one];
      return written({ year: Number(year), month, day });
    },
  });

/** Which order the dates of a report have, where one of them can be read in one way only. */
export function numericOrder(text: string): Order | null {
  for (const { groups } of text.matchAll(PATTERN)) {
    if (groups?.mark === '.') continue;
    if (Number(groups?.first) > 12) return 'day-first';
    if (Number(groups?.second) > 12) return 'month-first';
  }
  return null;
}
