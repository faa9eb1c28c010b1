/** Dates in words: "12 March 2031", "March 2031", "12 to 14 March 2031". The same words in the terminal and on the page. */

import type { When } from '../../model/time.js';
import { MONTHS } from '../../text/months.js';

/** "2031-03-12T14:30:00+02:00", each part but the year optional. */
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** The date in parts, the finest first: "12", "March", "2031" and "14:30 UTC+02:00". */
interface Told {
  readonly parts: readonly string[];
  readonly clock: string | null;
}

/** What is no date of ours stays as it is. */
export function whenWords(when: When): string {
  const [from = '', to] = when.split('/');
  const [first, last] = [toldOf(from), to === undefined ? null : toldOf(to)];
  if (first === null || (to !== undefined && last === null)) return when;
  return last === null ? whole(first) : `${upTo(first, last)} to ${whole(last)}`;
}

/** "2031-03-12" of "2031-03-12T14:30:00Z"; `null` where it is more or less than one day. */
export function dayOf(when: When | null): string | null {
  return when === null ? null : (/^(\d{4}-\d{2}-\d{2})(?:T[^/]*)?$/.exec(when)?.[1] ?? null);
}

/** The day alone: "12 March 2031" of "2031-03-12T14:30:00Z"; what is no one day as `whenWords` has it. */
export function dayWords(when: When): string {
  return whenWords(dayOf(when) ?? when);
}

function toldOf(when: string): Told | null {
  const [, year, month, day, clock, zone] = DATE.exec(when) ?? [];
  if (year === undefined) return null;
  const name = month === undefined ? [] : [MONTHS[Number(month) - 1] ?? month];
  const parts = [...(day === undefined ? [] : [String(Number(day))]), ...name, year];
  return { parts, clock: clock === undefined ? null : `${clock}${zoneWords(zone)}` };
}

function zoneWords(zone: string | undefined): string {
  return zone === undefined ? '' : ` UTC${zone === 'Z' ? '' : zone}`;
}

const whole = ({ parts, clock }: Told): string => [parts.join(' '), clock].filter(part => part !== null).join(', ');

/** "12" before "14 March 2031": what the end of the interval says anyway is said once. */
function upTo(first: Told, last: Told): string {
  if (first.clock !== null || first.parts.length !== last.parts.length) return whole(first);
  const parting = first.parts.findLastIndex((part, at) => part !== last.parts[at]);
  return first.parts.slice(0, Math.max(parting, 0) + 1).join(' ');
}
