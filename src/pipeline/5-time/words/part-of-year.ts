/** "the first quarter of 2031", "the second half of last year", "the last three months of 2031", "the summer of 2031". */
import { partsOf } from '../calendar/day.js';
import { daysOf, monthsWhen, yearsWhen, yearWhen } from '../calendar/when.js';
import { AMOUNT, amountOf } from './amount.js';
import { YEAR } from './calendar-words.js';
import { type DateWords, fixed, fromReport, yearsOnOf } from './reading.js';
import { type Found, wordRule } from './word-rule.js';

const OF_YEAR = `(?:of |in )?(?:(?:the )?year )?(?:(?<year>${YEAR})|(?<turn>last|this|next|the) year)`;
const NTH = ['first', 'second', 'third', 'fourth'];

export const partOfYear = wordRule({
  by: 'part-of-year',
  pattern: new RegExp(
    `(?<![\\p{L}-])(?:the )?(?:(?<nth>first|second|third|fourth|last)(?:(?: |-)(?<unit>quarter|half)| (?<amount>${AMOUNT}) (?<unit2>months|quarters)),? |(?<season>spring|summer|autumn|fall|winter) )${OF_YEAR}(?![\\p{L}\\d-])`,
    'giu',
  ),
  read: ({ groups }) => inYear(groups, year => partOf(groups, year)),
});

function inYear({ year, turn }: Found['groups'], part: (year: number) => string | null): DateWords {
  if (year !== undefined) return fixed(part(Number(year)));
  const by = yearsOnOf(turn ?? '');
  return fromReport(from => {
    const today = daysOf(from)?.first;
    if (today === undefined) return null;
    const { year: now } = partsOf(today);
    const told = part(now + by);
    // "the third quarter of the year", told in January, is of the year before.
    const isAhead = turn === 'the' && told !== null && (daysOf(told)?.first ?? 0) > today;
    return isAhead ? part(now - 1) : told;
  });
}

/** A season is told no closer than by its year: which months it is depends on where one is, and a winter has two years. */
function partOf({ nth = '', unit, amount, unit2, season }: Found['groups'], year: number): string | null {
  if (season !== undefined) return season === 'winter' ? yearsWhen(year, year + 1) : yearWhen(year);
  const months = amount === undefined ? (unit === 'half' ? 6 : 3) : (amountOf(amount) ?? 0) * (unit2 === 'months' ? 1 : 3);
  const before = nth === 'last' ? 12 - months : NTH.indexOf(nth) * months;
  const start = year * 12 + before;
  return months < 1 || before < 0 || before + months > 12 ? null : monthsWhen(start, start + months - 1);
}

/** "this spring" is of the report's year; "last summer" may be of its year or the one before. */
export const season = wordRule({
  by: 'part-of-year',
  pattern:
    /(?<![\p{L}-])(?:(?:earlier|later|early|late) )?(?<turn>this|last|next)(?: past| coming)? (?:spring|summer|autumn|fall|winter)(?![\p{L}-])/giu,
  read: ({ groups: { turn } }) =>
    fromReport(from => {
      const today = daysOf(from)?.first;
      if (today === undefined) return null;
      const { year } = partsOf(today);
      return yearsWhen(turn === 'last' ? year - 1 : year, turn === 'next' ? year + 1 : year);
    }),
});
