/** Times of day: "at 14:30 local time", "2:30 p.m. GMT", "9 to 11 a.m. Moscow time", "noon". */
import { zoneAfter } from '../calendar/zone-words.js';
import { type ChronoFind, type ChronoParts, chronoClocks } from './chrono.js';
import type { Clock, ClockTime, Reading } from './reading.js';
import type { WordRule } from './word-rule.js';

/** Chrono is asked only where there may be one. */
const MAY_HOLD = /\d:\d\d|\d\s?[ap]\.?\s?m\b|\do.clock/i;
const NOON = /\b(?:at|by|before|until|till|after|around|about|since) (?:high )?(noon|midday)\b/dg;

export const clockTime: WordRule = ({ words, at }) => [
  ...(MAY_HOLD.test(words) ? chronoClocks(words).flatMap(found => readingOf(found, words, at)) : []),
  ...Array.from(words.matchAll(NOON)).flatMap(({ indices }) => {
    const [start, end] = indices?.[1] ?? [0, 0];
    return [
      { span: [at + start, at + end] as const, by: 'clock-time', date: null, clock: { from: TWELVE, to: null, zone: null } },
    ];
  }),
];
const TWELVE = { hour: 12, minute: 0, second: 0 };

function readingOf(found: ChronoFind, words: string, at: number): readonly Reading[] {
  const lead = /^(?:at|from)\s*/i.exec(found.text)?.[0].length ?? 0;
  const start = found.start + lead;
  const said = found.start + found.text.trimEnd().length;
  const end = said + (/[ap]\.m$/i.test(words.slice(start, said)) && words.charAt(said) === '.' ? 1 : 0);
  const zone = zoneAfter(words, end);
  const text = words.slice(start, end);
  const before = words.slice(Math.max(0, start - 24), start);
  if (!isClock(text, before, words.slice(end, end + 20), zone !== null || lead > 0)) return [];
  const clock = clockOf(found, zone?.zone ?? null);
  return clock ? [{ span: [at + start, at + (zone?.end ?? end)], by: 'clock-time', date: null, clock }] : [];
}

const HALF = /[ap]\.?\s?m\.?$|o.clock$|in the (?:morning|afternoon)$|at night$/i;
/** "8:31" alone may be a verse, a score or a ratio. */
const BEFORE = /\b(?:at|from|to|until|till|by|before|after|around|about|since|between|and)\s$/;
const DATED = /(?:\b\d{4}|[A-Z][a-z]+\.? \d{1,2}|day),?\s$/;
const SCORE = /\b(?:won|wins|beat|lost|ratio|odds|score)\b.*$/;

function isClock(text: string, before: string, after: string, told: boolean): boolean {
  if (/[\d$€£.:/-]$/.test(before) || /^[\d:%/-]/.test(after)) return false;
  if (HALF.test(text)) return true;
  if (!/^\d{1,2}:\d\d/.test(text)) return false;
  return told || DATED.test(before) || (BEFORE.test(before) && !SCORE.test(before)) || /^\s(?:hours|hrs)\b/.test(after);
}

function clockOf({ from, to }: ChronoFind, zone: string | null): Clock | null {
  const [first, last] = [timeOf(from), to && timeOf(to)];
  if (!first) return null;
  // "2 to 4 p.m.": the half of the day is told once.
  const late = last && from.afternoon === null && to?.afternoon && first.hour + 12 <= last.hour;
  return { from: late ? { ...first, hour: first.hour + 12 } : first, to: last || null, zone };
}

function timeOf({ hour, minute, second }: ChronoParts): ClockTime | null {
  return hour === null || hour > 23 ? null : { hour, minute: minute ?? 0, second: second ?? 0 };
}
