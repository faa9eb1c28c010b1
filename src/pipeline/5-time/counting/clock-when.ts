/** A day and a time of day as one: "2031-03-12T14:30:00+03:00"; the offset only where the words tell the zone. */
import type { When } from '../../../model/time.js';
import type { Day } from '../calendar/day.js';
import { daysOf, dayWhen, precisionOf } from '../calendar/when.js';
import { zoneOffset } from '../calendar/zone-offset.js';
import type { Clock, ClockTime } from '../words/reading.js';

/** `null` where the date is not one day. */
export function clockWhen(date: When, { from, to, zone }: Clock): When | null {
  const day = daysOf(date)?.first;
  if (precisionOf(date) !== 'day' || day === undefined) return null;
  const start = at(day, from, zone);
  if (to === null) return start;
  // "from 8 p.m. to 6 a.m." ends on the next day.
  return `${start}/${at(minutes(to) < minutes(from) ? day + 1 : day, to, zone)}`;
}

const minutes = ({ hour, minute }: ClockTime): number => hour * 60 + minute;

function at(day: Day, time: ClockTime, zone: string | null): string {
  const clock = [time.hour, time.minute, time.second].map(part => String(part).padStart(2, '0')).join(':');
  return `${dayWhen(day)}T${clock}${zone === null ? '' : zoneOffset(zone, day, minutes(time))}`;
}
