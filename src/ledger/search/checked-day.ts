/** Days as they come from outside. */
import { queryInvalid } from './query-invalid.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** @throws ReadoutError `query-invalid` where it is no day of the calendar */
export function checkedDay(field: string, day: string | undefined): string | undefined {
  if (day === undefined || isDay(day)) return day;
  throw queryInvalid(`${field} is a day such as 2031-03-12, not “${day.slice(0, 40)}”`);
}

/** The calendar takes "2031-02-30" for another day. The year 0000 is none to the database. */
export function isDay(day: string): boolean {
  if (!DAY.test(day) || day.startsWith('0000')) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
