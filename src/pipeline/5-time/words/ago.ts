/** "two weeks ago", "three days from now", "in two weeks’ time"; "a few weeks ago" leaves open when. */
import { shifted } from '../calendar/shift.js';
import { AMOUNT, amountOf, UNIT, UNITS, type Unit, unitOf } from './amount.js';
import { type DateWords, fromReport, UNCLEAR } from './reading.js';
import { wordRule } from './word-rule.js';

export const ago = wordRule({
  by: 'ago',
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,-])(?:(?<amount>${AMOUNT})(?<half> and a half)?[ -])?(?<unit>${UNITS}|${UNIT})(?<more> and a half)? (?:ago|back(?=[.,]))(?![\\p{L}-])`,
    'giu',
  ),
  read: ({ groups: { amount, unit = '', half, more } }) => {
    if (amount === undefined && !unit.endsWith('s')) return null;
    return countedOn((half ?? more) ? null : amountOf(amount ?? ''), unitOf(unit), -1);
  },
});

export const fromNow = wordRule({
  by: 'ago',
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,-])(?:(?<amount>${AMOUNT}) (?<unit>${UNITS}|${UNIT}) from (?:now|today|tonight)|in (?<other>${AMOUNT}) (?<time>(?:${UNITS}|${UNIT})(?=[’']s? time)))(?![\\p{L}-])`,
    'giu',
  ),
  read: ({ groups: { amount, unit, other, time } }) => countedOn(amountOf(amount ?? other ?? ''), unitOf(unit ?? time ?? ''), 1),
});

function countedOn(amount: number | null, unit: Unit, direction: 1 | -1): DateWords {
  if (amount === null || unit === 'longer') return UNCLEAR;
  return fromReport(from => shifted(from, direction * amount, unit));
}
