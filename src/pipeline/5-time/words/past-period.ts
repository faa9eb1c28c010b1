/** "over the past three days", "in the last two years", "the next six months": up to the report's day, or on from it. */
import type { When } from '../../../model/time.js';
import { monthIndex, partsOf } from '../calendar/day.js';
import { daysOf, daysWhen, monthsWhen, yearsWhen } from '../calendar/when.js';
import { AMOUNT, amountOf, UNIT, UNITS, type Unit, unitOf } from './amount.js';
import { fromReport, UNCLEAR } from './reading.js';
import { wordRule } from './word-rule.js';

export const pastPeriod = wordRule({
  by: 'past-period',
  pattern: new RegExp(
    `(?<![\\p{L}-])(?:(?:the|these|those|his|her|its|their|our) )?(?<turn>last|past|previous|next|coming|recent)(?: (?<amount>${AMOUNT}))? (?<unit>${UNITS}|(?<=the (?:past|last|coming) |\\b(?:in|over|within|during|for) the next )${UNIT})(?![\\p{L}-])(?! (?:before|after|of|in office)\\b)`,
    'giu',
  ),
  read: ({ groups: { turn, amount, unit = '' } }) => {
    const count = amount === undefined ? (unit.endsWith('s') ? null : 1) : amountOf(amount);
    const name = unitOf(unit);
    if (turn === 'previous' || count === null || name === 'longer') return turn === 'previous' ? null : UNCLEAR;
    return fromReport(from => periodOf(from, turn === 'next' || turn === 'coming' ? count : -count, name));
  },
});

/** By days for days and weeks, by months for months and a single year, else by years. */
function periodOf(from: When, by: number, unit: Exclude<Unit, 'longer'>): When | null {
  const today = daysOf(from)?.first;
  if (today === undefined) return null;
  const parts = partsOf(today);
  const days =
    unit === 'hour' ? Math.sign(by) * Math.ceil(Math.abs(by) / 24) : unit === 'day' ? by : unit === 'week' ? 7 * by : null;
  if (days !== null) return daysWhen(today + Math.min(0, days), today + Math.max(0, days));
  const months = unit === 'month' ? by : Math.abs(by) === 1 ? 12 * by : null;
  if (months !== null) return monthsWhen(monthIndex(parts) + Math.min(0, months), monthIndex(parts) + Math.max(0, months));
  return yearsWhen(parts.year + Math.min(0, by), parts.year + Math.max(0, by));
}
