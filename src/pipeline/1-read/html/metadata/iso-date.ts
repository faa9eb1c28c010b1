/** Brings a date as pages declare it into ISO 8601, without asking the machine's clock or zone. */

/** "2031-04-03", "2031-04-03T09:05:00+0200", "2031-04-03 09:05". */
const ISO = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
/** "3 April 2031", "Thu, 3 Apr 2031 09:05:00 GMT". */
const DAY_FIRST =
  /(?:^|\s)(\d{1,2})(?:st|nd|rd|th)?\.?\s([A-Za-z]{3,9})\.?,?\s(\d{4})(?:,?\s(\d{2}):(\d{2})(?::(\d{2}))?\s?(Z|UTC|GMT|[+-]\d{4})?)?/;
/** "April 3, 2031". */
const MONTH_FIRST = /(?:^|\s)([A-Za-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})/;
/** Seconds or milliseconds since 1970. */
const EPOCH = /^\d{10}(?:\d{3})?$/;
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** A date, or date and time with its zone where one is declared; `null` for "yesterday" or "03/04/31". */
export function isoDate(value: string): string | null {
  const text = value.trim();
  if (EPOCH.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
  const iso = ISO.exec(text);
  if (iso) return format(iso[1], iso[2], iso[3], iso.slice(4));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return format(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1], dayFirst.slice(4));
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? format(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2], []) : null;
}

function monthNumber(name = ''): string {
  return String(MONTHS.findIndex(month => month.startsWith(name.toLowerCase())) + 1);
}

type Part = string | undefined;

function format(year: Part, month: Part, day: Part, time: readonly Part[]): string | null {
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  if (!exists(date)) return null;
  const [hour, minute, second, zone] = time;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${hour}:${minute}:${second ?? '00'}${formatZone(zone)}`;
}

/** Years from 1900 on: "0000-00-00" and "0001-01-01" are what systems write for no date. */
function exists(date: string): boolean {
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.valueOf()) && at.toISOString().startsWith(date) && date >= '1900';
}

function formatZone(zone: Part): string {
  if (zone === undefined) return '';
  if (!/^[+-]/.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
