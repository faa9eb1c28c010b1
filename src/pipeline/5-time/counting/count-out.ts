/** From words to a date: which 12 March, which Friday, which day the one before was. */
import type { When } from '../../../model/time.js';
import { type Day, dayOf, partsOf, weekdayOf } from '../calendar/day.js';
import { daysOf, dayWhen, isOneDay, monthWhen, yearWhen } from '../calendar/when.js';
import type { Clock, Counted, DateWords, Reading, Written } from '../words/reading.js';
import type { Anchors } from './anchors.js';
import { clockWhen } from './clock-when.js';
import { nearestDay, nearestMonth } from './nearest.js';
import { inferred, NO_REFERENCE, NO_SUCH_DATE, type Outcome, stated, UNCLEAR } from './outcome.js';
import { rangeOf } from './range-of.js';
import { weekdayOn } from './weekday-on.js';

export function countOut({ date, clock }: Pick<Reading, 'date' | 'clock'>, anchors: Anchors): Outcome {
  const outcome = date ? dateOut(date, anchors) : dayOfClock(anchors);
  return clock ? withClock(outcome, clock) : outcome;
}

export function dateOut(date: DateWords, anchors: Anchors): Outcome {
  switch (date.kind) {
    case 'written':
      return writtenOut(date, anchors);
    case 'weekday':
      return inferred(weekdayOn(date, anchors));
    case 'counted':
      return counted(date, anchors);
    case 'fixed':
      return date.when === null ? UNCLEAR : stated(date.when);
    case 'range':
      return rangeOf(date, anchors, dateOut);
    case 'unclear':
      return UNCLEAR;
  }
}

function counted({ from, count }: Counted, { report, told, direction }: Anchors): Outcome {
  const before = direction === 'back' && report !== null ? told.filter(date => !isAfter(date, report)) : told;
  const dates = from === 'told' ? before : report === null ? [] : [report];
  const when = dates.map(count).find(found => found !== null) ?? null;
  // "36 hours ago", told on a day without a time of day.
  return when === null && from === 'report' && report !== null && isOneDay(report) ? UNCLEAR : inferred(when);
}

/** "A day earlier, six were held" is not counted from the vote of next week. */
const isAfter = (date: When, report: When): boolean => (daysOf(date)?.first ?? 0) > (daysOf(report)?.last ?? 0);

function writtenOut(words: Written, anchors: Anchors): Outcome {
  if (words.yearsOn !== null) return inYear(words, words.yearsOn, anchors);
  const { year, month, day } = words;
  if (month === null) return day === null ? stated(yearWhen(year ?? 0)) : NO_REFERENCE;
  if (day === null) return year === null ? inferred(nearestMonth(month, anchors)) : stated(monthWhen({ year, month }));
  // 2000 is a leap year: "29 February" is a date of some years.
  if (dayOf(year ?? 2000, month, day) === null) return NO_SUCH_DATE;
  if (year === null) {
    const found = nearestDay({ ...words, month, day }, anchors);
    return found === null ? NO_REFERENCE : checked(inferred(dayWhen(found)), words);
  }
  return checked(stated(dayWhen(dayOf(year, month, day) ?? 0)), words);
}

/** "15 December last year" */
function inYear(words: Written, yearsOn: number, anchors: Anchors): Outcome {
  const today = anchors.report === null ? undefined : daysOf(anchors.report)?.first;
  if (today === undefined) return NO_REFERENCE;
  return { ...writtenOut({ ...words, year: partsOf(today).year + yearsOn, yearsOn: null }, anchors), inferred: true };
}

/** "Monday, 12 March 2031", which was none: the date stands. */
function checked(outcome: Outcome, { weekday }: Written): Outcome {
  const day = outcome.when === null ? undefined : daysOf(outcome.when)?.first;
  return weekday === null || day === undefined || weekdayOf(day) === weekday ? outcome : { ...outcome, doubts: ['contradicts'] };
}

/** "at 14:30" is on the day told last, else on the report's. */
function dayOfClock({ told, report }: Anchors): Outcome {
  const day = [...told, report].map(onlyDayOf).find(found => found !== null);
  return inferred(day === undefined ? null : dayWhen(day));
}

/** `null` for "2029", "last week". */
function onlyDayOf(when: When | null): Day | null {
  const days = when === null ? null : daysOf(when);
  return days?.first === days?.last ? (days?.first ?? null) : null;
}

function withClock(outcome: Outcome, clock: Clock): Outcome {
  const when = outcome.when && clockWhen(outcome.when, clock);
  return when ? { ...outcome, when } : outcome;
}
