/** Neighbours that tell one time: "Monday, 12 March", "from Monday to Friday", "at 14:30 on Friday". */

import type { Reading } from '../reading.js';
import { betweenDays } from './between-days.js';
import { dateTimes } from './date-and-clock.js';
import { dayOfYear } from './day-of-year.js';
import type { Join } from './join.js';
import { ranges } from './ranges.js';
import { withSharedYear } from './shared-year.js';
import { weekdayDates } from './weekday-and-date.js';

/** In this order: "from Monday, 3 March to Friday, 7 March" has its days before its range. */
const JOINS: readonly Join[] = [weekdayDates, dayOfYear, ranges, dateTimes];

export function joined(text: string, readings: readonly Reading[]): readonly Reading[] {
  const shared = withSharedYear(text, readings).map(reading => betweenDays(text, reading));
  return JOINS.reduce<readonly Reading[]>((before, join) => folded(text, before, join), shared);
}

function folded(text: string, readings: readonly Reading[], join: Join): readonly Reading[] {
  const out: Reading[] = [];
  for (const reading of readings) {
    const last = out.at(-1);
    const both = last && join(text, last, reading);
    if (both) out[out.length - 1] = both;
    else out.push(reading);
  }
  return out;
}
