/** The date that came with the page or the record: "2031-03-12", "2031-03-12T23:40:00-05:00", of a record also "12 March 2031". Its day is the day in its own offset. */
import { dayOf } from '../calendar/day.js';
import { dayWhen } from '../calendar/when.js';
import { ownDate } from './own-words.js';
import { type ToldDate, zoneIn } from './told-date.js';

const ISO =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d)(?:[.,]\d+)?)?\s?(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/** `null` where there is none, or none that can be read. */
export function publishedDate(published: string | null): ToldDate | null {
  const groups = ISO.exec(published?.trim() ?? '')?.groups;
  const day = groups ? dayOf(Number(groups.year), Number(groups.month), Number(groups.day)) : null;
  const date = day === null ? null : dayWhen(day);
  if (!groups || date === null) return groups || published === null ? null : inWords(published);
  const zone = zoneOf(groups.zone);
  const when = groups.hour === undefined ? date : `${date}T${groups.hour}:${groups.minute}:${groups.second ?? '00'}${zone ?? ''}`;
  return { when, zone, spans: [], doubts: [], by: 'published' };
}

/** UTF-16 code units of a record's date that are read. */
const LONGEST = 100;

function inWords(published: string): ToldDate | null {
  const found = ownDate(published, [0, Math.min(published.length, LONGEST)], null);
  if (!found?.whole || found.outcome.when === null) return null;
  return { when: found.outcome.when, zone: zoneIn(found.outcome.when), spans: [], doubts: found.outcome.doubts, by: 'published' };
}

/** Minutes: no zone is further from Greenwich. */
const FURTHEST = 14 * 60;

/** "+0300" and "+03" are "+03:00"; `null` for "+99:99". */
function zoneOf(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  if (/^z$/i.test(zone)) return 'Z';
  const [hours, minutes] = [zone.slice(0, 3), zone.slice(3).replace(':', '') || '00'];
  const possible = Number(minutes) < 60 && Math.abs(Number(hours)) * 60 + Number(minutes) <= FURTHEST;
  return possible ? `${hours}:${minutes}` : null;
}
