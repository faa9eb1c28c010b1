/**
 * The year that "12 March" and "in March" leave out: by the verbs beside it the last one or the next, without them the nearest. A verb that stands
 * far off gives way where it would lead nine months off and the other way is two months.
 */
import type { When } from '../../../model/time.js';
import { type Day, dayOf, monthIndex, monthOfIndex, partsOf, weekdayOf } from '../calendar/day.js';
import { daysOf, monthWhen } from '../calendar/when.js';
import type { Written } from '../words/reading.js';
import type { Anchors, Direction } from './anchors.js';

interface Told extends Pick<Anchors, 'direction' | 'sure'> {
  /** How far away the other one is when a verb that stands far off is not believed, and how far this one. */
  readonly far: number;
  readonly near: number;
}

/** Of the last one and the next, both counted from the report: "back" takes what is not ahead, the same day is both. */
function chosen(back: number, ahead: number, { direction, sure, far, near }: Told): number {
  const nearest = -back <= ahead ? back : ahead;
  if (direction === null) return nearest;
  const led = direction === 'back' ? back : ahead;
  return !sure && Math.abs(led) >= far && Math.abs(nearest) <= near ? nearest : led;
}

export function nearestMonth(month: number, { report, ...told }: Anchors): When | null {
  const today = report === null ? undefined : daysOf(report)?.first;
  if (today === undefined) return null;
  const now = monthIndex(partsOf(today));
  const ahead = (((month - 1 - now) % 12) + 12) % 12;
  const back = ahead === 0 ? 0 : ahead - 12;
  return monthWhen(monthOfIndex(now + chosen(back, ahead, { ...told, far: 9, near: 2 })));
}

export function nearestDay(date: Written & { readonly month: number; readonly day: number }, anchors: Anchors): Day | null {
  const today = anchors.report === null ? undefined : daysOf(anchors.report)?.first;
  if (today === undefined) return null;
  const all = candidates(date, today);
  const fitting = date.weekday === null ? all : all.filter(day => weekdayOf(day) === date.weekday && Math.abs(day - today) < 550);
  if (date.weekday !== null && fitting.length > 0) return nearestOf(fitting, today, null);
  const [back, ahead] = [nearestOf(all, today, 'back'), nearestOf(all, today, 'ahead')];
  if (back === null || ahead === null) return back ?? ahead;
  return today + chosen(back - today, ahead - today, { ...anchors, far: 270, near: 62 });
}

/** The date in the years around; more for 29 February. */
function candidates({ month, day }: { readonly month: number; readonly day: number }, today: Day): readonly Day[] {
  const { year } = partsOf(today);
  return [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8].map(by => dayOf(year + by, month, day)).filter(found => found !== null);
}

function nearestOf(days: readonly Day[], today: Day, direction: Direction): Day | null {
  const far = (day: Day): number => Math.abs(day - today);
  const fitting = days.filter(day => direction === null || (direction === 'back' ? day <= today : day >= today));
  return fitting.toSorted((a, b) => far(a) - far(b))[0] ?? null;
}
