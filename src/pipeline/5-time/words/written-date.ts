/** Days that are written out: "12 March", "on March 12, 2031", "3–5 March", "2031-03-12", "2031-03-12T14:30:00+02:00". */
import type { Span } from '../../../model/span.js';
import { MONTH, YEAR } from './calendar-words.js';
import { type ChronoFind, type ChronoParts, chronoDates } from './chrono.js';
import { type Clock, type Reading, type Written, written } from './reading.js';
import type { WordRule } from './word-rule.js';

const TELLS_YEAR = new RegExp(YEAR);
const TELLS_MONTH = new RegExp(`(?:^|[^A-Za-z])${MONTH}`);
/** Chrono is asked only where there is a month, or a number that looks like "2031-03-12". */
const MAY_HOLD = new RegExp(`${MONTH}|\\d{4}[-./]\\d`);

export const writtenDate: WordRule = ({ words, at }) =>
  MAY_HOLD.test(words) ? chronoDates(words).flatMap(found => readingOf(found, words, at)) : [];

function readingOf(found: ChronoFind, words: string, at: number): readonly Reading[] {
  const [start, end] = tidied(found, words);
  const text = words.slice(start, end);
  if (!isDate(text, words.slice(Math.max(0, start - 20), start), words.slice(end, end + 40))) return [];
  const from = dayOf(found.from, text);
  const to = found.to && RANGE.test(text) ? dayOf(found.to, text) : null;
  if (from.month === null || from.day === null) return [];
  const date = to ? ({ kind: 'range', from, to } as const) : from;
  return [{ span: [at + start, at + end], by: 'written-date', date, clock: clockOf(found.from) }];
}

/** Without "on ", and without a number that chrono took for a year or the end of a range: "15 March 12 people", "on March 3 to 46 percent". */
function tidied({ start, text, to }: ChronoFind, words: string): Span {
  const lead = /^on\s+/i.exec(text)?.[0].length ?? 0;
  const whole = text.trimEnd();
  const after = words.slice(start + whole.length, start + whole.length + 40);
  const isRange = to === null || ((to.day ?? 0) <= 31 && !MORE_NUMBER.test(after));
  const bare = isRange ? (SHORT_YEAR.exec(whole)?.[1] ?? whole) : whole.replace(RANGE_END, '');
  const dot = SHORT_MONTH.test(bare) && words.charAt(start + bare.length) === '.' ? 1 : 0;
  return [start + lead, start + bare.length + dot];
}
const SHORT_YEAR = /^(.*[a-z]\.?[ ,]\s?\d{1,2}(?:st|nd|rd|th)?|.*\d(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]{2,8}\.?),?\s\d{2}$/;
const SHORT_MONTH = /\b(?!May|June|July)[A-Z][a-z]{2,3}$/;
const RANGE = /\d(?:st|nd|rd|th)?\s*(?:to|until|through|till|[-‐-―])\s*\d/;
const RANGE_END = /\s*(?:to|[-‐-―])\s*\d+\s*$/;

function dayOf({ year, month, day }: ChronoParts, text: string): Written {
  return written({ year: TELLS_YEAR.test(text) ? year : null, month, day });
}

function clockOf({ hour, minute, second, offset }: ChronoParts): Clock | null {
  if (hour === null || hour > 23) return null;
  return { from: { hour, minute: minute ?? 0, second: second ?? 0 }, to: null, zone: offset === null ? null : offsetOf(offset) };
}

/** "+02:00" */
function offsetOf(minutes: number): string {
  if (minutes === 0) return 'Z';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

function isDate(text: string, before: string, after: string): boolean {
  if (/^\d{4}[-/.]/.test(text)) return !/[\w/.-]$/.test(before) && !/^[\w/-]/.test(after);
  if (!TELLS_MONTH.test(text)) return false;
  return (
    !NUMBERED.test(before) && !(/\d$/.test(text) && MORE_NUMBER.test(after)) && !isShape(text) && !isName(text, before, after)
  );
}

/** "Article 5 March", "$5 March", "1.5 March": the number belongs to what stands before it. */
const NUMBERED = /(?:[$€£#№]|\d[.,]?|\b(?:No|Nos|Art|Article|Section|Rule|Chapter|Paragraph|Annex|page|p)\b\.?\s?)$/i;

/** "May 2,000", "Dec. 7.5", "March 8:31", "June 5%" */
const MORE_NUMBER = /^(?:[.,:]\d|\s?%|\s(?:percent|per cent|million|billion|thousand)\b)/;

/** "Jan. 2-Feb. 3" holds no "2-Feb"; "first March" is no date, "first of March" is. */
const isShape = (text: string): boolean =>
  (/\d-[A-Z]|[a-z.]-\d/.test(text) && !/\d{4}$/.test(text)) || (/^[a-z]/i.test(text) && /^[a-z-]+ (?!of )[A-Z]/.test(text));

/** "the March 12 Movement", "the 6 October Bridge" */
const isName = (text: string, before: string, after: string): boolean =>
  /\bthe\s$/i.test(before) && !/\d{4}$/.test(text) && NAMED.test(after);
const NAMED =
  /^\s(?:\p{Lu}\p{L}+\s)?(?:Movement|Brigades?|Front|Square|Street|Avenue|Bridge|Party|Coalition|Alliance|Group|Battalion|Battalions|Network|Organi[sz]ation|University|Stadium|Airport|Forces?|Division|Committee|Revolution)\b/u;
