/** Counts on from a date by a number of hours, days, weeks, months or years; as precise as the unit is. */
import type { When } from '../../../model/time.js';
import { monthIndex, monthOfIndex, partsOf, weekStart } from './day.js';
import { daysOf, daysWhen, dayWhen, isOneDay, monthWhen, precisionOf, yearWhen } from './when.js';

/** A week is told as its seven days, from Monday. `null` where the date that is counted from is not told as closely as that. */
export function shifted(from: When, by: number, unit: 'hour' | 'day' | 'week' | 'month' | 'year'): When | null {
  if (unit === 'hour') return hoursOn(from, by);
  const first = daysOf(from)?.first;
  if (first === undefined) return null;
  const parts = partsOf(first);
  if (unit === 'year') return precisionOf(from) === 'interval' ? null : yearWhen(parts.year + by);
  if (unit === 'month') return hasMonth(from) ? monthWhen(monthOfIndex(monthIndex(parts) + by)) : null;
  if (unit === 'day') return isOneDay(from) ? dayWhen(first + by) : null;
  const monday = weekStart(first) + 7 * by;
  return isOneDay(from) || isWeek(from) ? daysWhen(monday, monday + 6) : null;
}

const hasMonth = (when: When): boolean => precisionOf(when) === 'month' || isOneDay(when) || isWeek(when);

/** "last week … the week before" */
function isWeek(when: When): boolean {
  const days = daysOf(when);
  return precisionOf(when) === 'interval' && !!days && days.last - days.first < 7;
}

/** From a day whose time of day is not told: within it, or as many whole days. */
function hoursOn(from: When, by: number): When | null {
  const day = daysOf(from)?.first;
  if (!isOneDay(from) || day === undefined) return null;
  const [, hour, minute, second, zone = ''] = /T(\d{2}):(\d{2}):(\d{2})(.*)$/.exec(from) ?? [];
  if (hour === undefined) return Math.abs(by) < 24 || by % 24 === 0 ? dayWhen(day + Math.trunc(by / 24)) : null;
  const hours = Number(hour) + by;
  const date = dayWhen(day + Math.floor(hours / 24));
  return date && `${date}T${String(((hours % 24) + 24) % 24).padStart(2, '0')}:${minute}:${second}${zone}`;
}
