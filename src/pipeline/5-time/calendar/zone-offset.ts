/** The offset of a zone at a time of day there: "Europe/Moscow" on 12 March 2031 at 14:30 is "+03:00". */
import type { Day } from './day.js';

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds since 1970 if the time of day were Greenwich's; an hour that a clock change leaves out or repeats takes one of the two. */
export function zoneOffset(zone: string, day: Day, minutes: number): string {
  if (zone === 'Z' || /^[+-]/.test(zone)) return zone;
  const wall = (day * 24 * 60 + minutes) * 60_000;
  const guess = offsetAt(zone, wall);
  return offsetAt(zone, wall - milliseconds(guess));
}

function offsetAt(zone: string, instant: number): string {
  const format = FORMATS.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  FORMATS.set(zone, format);
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return /[+-]\d{2}:\d{2}/.exec(name)?.[0] ?? 'Z';
}

function milliseconds(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
}
