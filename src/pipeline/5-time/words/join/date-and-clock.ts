/** "Friday at 14:30", "12 March 2031, 14:05", "at 10 a.m. on Monday" */

import type { DateWords } from '../reading.js';
import type { Join } from './join.js';

const CLOCK_BEHIND = /^(?:,? (?:at |around |about |at about |at around |from |by |shortly (?:before|after) )?|, | \()$/;
const CLOCK_BEFORE = /^,? (?:on |of )?(?:the )?$/;

export const dateTimes: Join = (text, one, other) => {
  const gap = text.slice(one.span[1], other.span[0]);
  const span = [one.span[0], other.span[1]] as const;
  if (one.date && isDay(one.date) && !one.clock && !other.date && CLOCK_BEHIND.test(gap))
    return { ...one, span, clock: other.clock };
  if (!one.date && other.date && isDay(other.date) && !other.clock && CLOCK_BEFORE.test(gap))
    return { ...other, span, clock: one.clock };
  return null;
};

/** What may be a day: "in 2031 at 14:30" are two times. */
const isDay = (date: DateWords): boolean =>
  date.kind === 'weekday' || date.kind === 'counted' || (date.kind === 'written' && date.day !== null);
