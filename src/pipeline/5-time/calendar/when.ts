/** Dates as they are written in the Extended Date/Time Format, level 0, and read back. `null`: outside of the years that it can write. */
import type { When } from '../../../model/time.js';
import { type Day, type DayParts, dayOf, daysIn, isYear, monthOfIndex, partsOf } from './day.js';

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** "2031" */
export const yearWhen = (year: number): When | null => (isYear(year) ? digits(year, 4) : null);

/** "2031-03" */
export function monthWhen({ year, month }: Pick<DayParts, 'year' | 'month'>): When | null {
  return isYear(year) ? `${digits(year, 4)}-${digits(month, 2)}` : null;
}

/** "2031-03-12" */
export function dayWhen(day: Day): When | null {
  const { year, month, day: ofMonth } = partsOf(day);
  return isYear(year) ? `${digits(year, 4)}-${digits(month, 2)}-${digits(ofMonth, 2)}` : null;
}

/** "2031-03-12/2031-03-14"; one date where both are the same, `null` where they stand the wrong way round. */
export function between(from: When | null, to: When | null): When | null {
  if (from === null || to === null) return null;
  if (from === to) return from;
  const [first, last] = [daysOf(from), daysOf(to)];
  if (!first || !last || first.first > last.last) return null;
  return `${from.split('/')[0]}/${to.split('/').at(-1)}`;
}

export const daysWhen = (from: Day, to: Day): When | null => between(dayWhen(from), dayWhen(to));

export const monthsWhen = (from: number, to: number): When | null =>
  between(monthWhen(monthOfIndex(from)), monthWhen(monthOfIndex(to)));

export const yearsWhen = (from: number, to: number): When | null => between(yearWhen(from), yearWhen(to));

export type Precision = 'year' | 'month' | 'day' | 'clock' | 'interval';

export function precisionOf(when: When): Precision {
  if (when.includes('/')) return 'interval';
  if (when.includes('T')) return 'clock';
  return when.length === 4 ? 'year' : when.length === 7 ? 'month' : 'day';
}

export const isOneDay = (when: When): boolean => /^\d{4}-\d{2}-\d{2}(?:T[^/]*)?$/.test(when);

/** First and last day of it; `null` where it is none of ours. */
export function daysOf(when: When): { readonly first: Day; readonly last: Day } | null {
  const [from = '', to = from] = when.split('/');
  const [first, last] = [boundsOf(from), boundsOf(to)];
  return first && last && { first: first.first, last: last.last };
}

function boundsOf(when: string): { readonly first: Day; readonly last: Day } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(when)?.map(Number) ?? [];
  if (year === undefined) return null;
  const [from, to] = [month || 1, month || 12];
  const first = dayOf(year, from, day || 1);
  const last = dayOf(year, to, day || (isYear(year) && to <= 12 ? daysIn(year, to) : 1));
  return first === null || last === null ? null : { first, last };
}
