/** Which Friday: in a report that tells what was, the last one, today included; the next one where the verbs look ahead. */
import type { When } from '../../../model/time.js';
import { type Day, weekdayOf, weekStart } from '../calendar/day.js';
import { daysOf, dayWhen, isOneDay } from '../calendar/when.js';
import type { Weekday } from '../words/reading.js';
import type { Anchors, Direction } from './anchors.js';

/** Days: "Monday’s debate", told on Saturday, is rather to come; one that is over would be last Monday’s. */
const LONG = 5;
const SOON = 2;

export function weekdayOn(words: Weekday, { report, told, direction }: Anchors): When | null {
  const told1 = told.findLast(isOneDay);
  const anchor = words.turn === 'following' || words.turn === 'previous' ? told1 : report;
  const today = anchor ? daysOf(anchor)?.first : undefined;
  return today === undefined ? null : dayWhen(dayOn(words, today, direction));
}

function dayOn({ weekday, turn, week, owns }: Weekday, today: Day, direction: Direction): Day {
  const ofWeek = (by: number): Day => weekStart(today) + 7 * by + ((weekday + 6) % 7);
  if (week !== null) return ofWeek(week);
  const [back, ahead] = [today - ((weekdayOf(today) - weekday + 7) % 7), today + ((weekday - weekdayOf(today) + 7) % 7)];
  switch (turn) {
    case 'last':
    case 'previous':
      return back === today ? today - 7 : back;
    case 'following':
      return ahead === today ? today + 7 : ahead;
    case 'next':
      return ofWeek(1);
    case 'this':
      return direction === 'back' ? back : ahead;
    case null:
      return direction === 'ahead' || (owns && today - back >= LONG && ahead - today <= SOON) ? ahead : back;
  }
}
