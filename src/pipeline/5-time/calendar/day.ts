/** Days as numbers, counted by the calendar alone: no clock, zone or machine is asked. */

/** Days since 1 January 1970. */
export type Day = number;

export interface DayParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS = 86_400_000;

/** Years that a date can be written with: four digits. */
export const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1 && year <= 9999;

/** `null` where the calendar has no such date: "30 February". */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return utc(year, month, day);
}

export function partsOf(day: Day): DayParts {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

export const daysIn = (year: number, month: number): number => utc(year, month + 1, 1) - utc(year, month, 1);

/** Monday of its week. */
export const weekStart = (day: Day): Day => day - ((weekdayOf(day) + 6) % 7);

/** Months as one number, for counting over the ends of years. */
export const monthIndex = ({ year, month }: Pick<DayParts, 'year' | 'month'>): number => year * 12 + month - 1;

export const monthOfIndex = (index: number): Pick<DayParts, 'year' | 'month'> => ({
  year: Math.floor(index / 12),
  month: (((index % 12) + 12) % 12) + 1,
});

/** Date.UTC takes the years 0 to 99 for 1900 to 1999. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS;
}
