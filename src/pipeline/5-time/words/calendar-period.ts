/** "last week", "earlier this month", "next year", "later in the year", "over the weekend": a week, month or year as the calendar counts it. */
import { monthIndex, partsOf, weekdayOf, weekStart } from '../calendar/day.js';
import { shifted } from '../calendar/shift.js';
import { daysOf, daysWhen, monthsWhen, monthWhen, yearWhen } from '../calendar/when.js';
import { fromReport } from './reading.js';
import { type Found, wordRule } from './word-rule.js';

const PATTERN =
  /(?<![\p{L}-])(?:(?<part>earlier|later|early|late|mid|sometime)(?: in)?[- ])?(?<turn>(?<!\b(?:the|his|her|its|their|our|my|[’']s) )(?:last|next)|this(?: past| coming)?|(?<=\b(?:earlier|later|early|late) in )the|(?<=\bend of )the|the coming|current) (?:calendar )?(?<unit>week|month|year)(?![\p{L}-])/giu;

export const calendarPeriod = wordRule({
  by: 'calendar-period',
  pattern: PATTERN,
  read: ({ groups, after }) => (/^ (?:old|olds)\b/.test(after) ? null : fromReport(from => period(from, groups))),
});

function period(from: string, { part, turn = '', unit }: Found['groups']): string | null {
  const by = /last|past/.test(turn) ? -1 : /next|coming/.test(turn) ? 1 : 0;
  if (by === 0 && part === 'earlier') return upTo(from, unit);
  if (by === 0 && part === 'later') return onFrom(from, unit);
  return unit === 'week' || unit === 'month' || unit === 'year' ? shifted(from, by, unit) : null;
}

/** "earlier this month": from its start to the report's day, by the next finer unit. */
function upTo(from: string, unit: string | undefined): string | null {
  const today = daysOf(from)?.first;
  if (today === undefined) return null;
  const { year, month, day } = partsOf(today);
  if (unit === 'week') return daysWhen(weekStart(today), today);
  if (unit === 'month') return daysWhen(today - day + 1, today);
  return monthsWhen(monthIndex({ year, month: 1 }), monthIndex({ year, month }));
}

function onFrom(from: string, unit: string | undefined): string | null {
  const today = daysOf(from)?.first;
  if (today === undefined) return null;
  const { year, month } = partsOf(today);
  if (unit === 'week') return daysWhen(today, weekStart(today) + 6);
  const end = daysOf((unit === 'month' ? monthWhen({ year, month }) : yearWhen(year)) ?? '')?.last ?? today;
  if (unit === 'month') return daysWhen(today, end);
  return monthsWhen(monthIndex({ year, month }), monthIndex({ year, month: 12 }));
}

/** "by year’s end" */
export const yearsEnd = wordRule({
  by: 'calendar-period',
  pattern: /(?<![\p{L}-])(?:the )?year[’']s end(?![\p{L}-])/giu,
  read: () => fromReport(from => shifted(from, 0, 'year')),
});

/** "the weekend" is the one that is nearest behind, "this weekend" the one that is or comes. */
export const weekend = wordRule({
  by: 'calendar-period',
  pattern:
    /(?<![\p{L}-])(?:(?<turn>last|next|this(?: past| coming)?|the(?: past| coming)?) )?(?<=\b(?:over|on|at|during|last|next|this|past|coming|the|for|after|since|before) (?:the )?)weekend(?![\p{L}-])/giu,
  read: ({ groups: { turn = '' }, before }) =>
    turn === 'the' && !/\b(?:over|on|at|during)\s$/i.test(before) ? null : fromReport(from => weekendOf(from, turn)),
});

function weekendOf(from: string, turn: string): string | null {
  const today = daysOf(from)?.first;
  if (today === undefined) return null;
  const saturday = weekStart(today) + 5;
  const isOn = [0, 6].includes(weekdayOf(today));
  const by = /next/.test(turn) ? 7 : /last|past/.test(turn) || (!/this|coming/.test(turn) && !isOn) ? -7 : 0;
  return daysWhen(saturday + by, saturday + by + 1);
}
