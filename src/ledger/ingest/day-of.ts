/** The day by which statements, contacts and reports are sorted and filtered. */
import type { When } from '../../model/time.js';

/**
 * The first day of a time: of "2031-03" 1 March, of "2031-03-12/2031-03-14" 12 March; of a time of day the day as it is written, whatever its
 * zone. `null`: it is none that the calendar has.
 */
export function dayOf(when: When | null): string | null {
  const [first = ''] = (when ?? '').split('/');
  const [, year = '', month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(first) ?? [];
  if (year === '' || year === '0000') return null;
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** The first that has a day. */
export const firstDay = (...whens: readonly (When | null)[]): string | null => whens.map(dayOf).find(day => day !== null) ?? null;
