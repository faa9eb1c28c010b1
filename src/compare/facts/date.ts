/** When it was. A day that was only taken from the report's own date is not told. */
import { MONTHS } from '../../text/months.js';
import { type FieldRule, sideBySide, type ToldField } from './field-rule.js';

export const date: FieldRule = {
  field: 'date',
  what: 'when it was',
  read: ({ contact }) =>
    contact.date === null || contact.dateSpans.length === 0 ? null : { value: contact.date, spans: contact.dateSpans },
  compare: (a, b) => {
    const apart = daysApart(a.value, b.value);
    if (apart === 0)
      return isSameDay(a.value, b.value)
        ? { verdict: 'both', reason: 'both tell the same day' }
        : { verdict: 'differs', reason: `one tells the day, the other does not; ${sideBySide(a, b)}` };
    // "Today" and "last night" are counted from each report's own day, and may be one night in two zones, or wrong with it.
    const isCertain = !isCounted(a) && !isCounted(b);
    return { verdict: isCertain ? 'conflict' : 'differs', reason: sideBySide(a, b) };
  },
};

/** A month or a day of it in digits tells a day by itself. */
const isCounted = ({ told, spans }: ToldField): boolean => !spans.some(span => DATED.test(told.report.text.slice(...span)));

const DATED = new RegExp(String.raw`\b(?:${MONTHS.join('|')})\b|\d[./-]\d`, 'i');

const isSameDay = (a: string, b: string): boolean => rangeOf(a).join() === rangeOf(b).join();

/** Days between two times of the Extended Date/Time Format; 0 where they touch or one holds the other. */
export function daysApart(a: string, b: string): number {
  const [[fromA, toA], [fromB, toB]] = [rangeOf(a), rangeOf(b)];
  return Math.max(0, fromA - toB, fromB - toA);
}

/** The first and the last day, counted from 1970. */
function rangeOf(when: string): readonly [number, number] {
  const [start = '', end = start] = when.split('/');
  return [dayOf(start, 1), dayOf(end, 0)];
}

const DAY = 86_400_000;

/** Of a month or a year the first day (`first` 1) or the last. */
function dayOf(when: string, first: 0 | 1): number {
  const [year = 0, month, day] = when.slice(0, 10).split('-').map(Number);
  if (day !== undefined) return Date.UTC(year, (month ?? 1) - 1, day) / DAY;
  if (month !== undefined) return Date.UTC(year, first ? month - 1 : month, first) / DAY;
  return Date.UTC(first ? year : year + 1, 0, first) / DAY;
}
