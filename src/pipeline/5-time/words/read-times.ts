/** All that a text tells of times, in its order: proposed rule by rule, the longest kept, neighbours joined. */
import type { Span } from '../../../model/span.js';
import { ago, fromNow } from './ago.js';
import { calendarPeriod, weekend, yearsEnd } from './calendar-period.js';
import { clockTime } from './clock-time.js';
import { dayWord } from './day-word.js';
import { century, decade } from './decade.js';
import { joined } from './join/joined.js';
import { amountLater, lastTold } from './last-told.js';
import { month, monthOfYear } from './month.js';
import { monthNames } from './month-names.js';
import { numericDate, numericOrder } from './numeric-date.js';
import { partOfYear, season } from './part-of-year.js';
import { pastPeriod } from './past-period.js';
import type { Reading } from './reading.js';
import { weekday } from './weekday.js';
import type { WordRule } from './word-rule.js';
import { writtenDate } from './written-date.js';
import { year } from './year.js';

/** Of two that read words of one length the earlier in this list is kept. */
const RULES: readonly WordRule[] = [
  writtenDate,
  clockTime,
  weekday,
  dayWord,
  calendarPeriod,
  weekend,
  yearsEnd,
  ago,
  fromNow,
  lastTold,
  amountLater,
  partOfYear,
  season,
  pastPeriod,
  monthOfYear,
  month,
  decade,
  century,
  year,
];

/** UTF-16 code units read at once: longer sentences are cut at a space, so that no pattern sees more. */
const WINDOW = 600;

/** Most sentences tell no time. */
const HINT =
  /\d|day|week|month|year|decade|hour|\bago\b|night|morning|evening|noon|tomorrow|centur|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|ties\b|from now|spring|summer|autumn|fall|winter/i;

export function readTimes(text: string, sentences: readonly Span[]): readonly Reading[] {
  const names = monthNames(text);
  const rules = [...RULES, numericDate(numericOrder(text))];
  const hinting = sentences.filter(sentence => HINT.test(text.slice(...sentence)));
  return hinting.flatMap(sentence =>
    windows(text, sentence).flatMap(([from, to]) => {
      const words = text.slice(from, to);
      const proposed = rules.flatMap(rule => rule({ words, at: from, names }));
      return joined(text, longest(proposed));
    }),
  );
}

function windows(text: string, [from, to]: Span): readonly Span[] {
  const found: Span[] = [];
  for (let start = from; start < to; ) {
    // Never back over the whole text for a space that is not there.
    const space = start + WINDOW < to ? text.slice(start, start + WINDOW).lastIndexOf(' ') : 0;
    const end = space > 0 ? start + space : Math.min(to, start + WINDOW);
    found.push([start, end]);
    start = end;
  }
  return found;
}

/** In the order of the text, none over another. */
function longest(proposed: readonly Reading[]): readonly Reading[] {
  const length = ({ span }: Reading): number => span[1] - span[0];
  const kept: Reading[] = [];
  for (const reading of proposed.toSorted((a, b) => length(b) - length(a) || a.span[0] - b.span[0]))
    if (kept.every(({ span }) => span[1] <= reading.span[0] || reading.span[1] <= span[0])) kept.push(reading);
  return kept.toSorted((a, b) => a.span[0] - b.span[0]);
}
