/** "3–5 March", "from Monday to Friday", "October to December 2031": what one end leaves out the other tells. */
import { weekdayOf } from '../calendar/day.js';
import { between, daysOf, dayWhen } from '../calendar/when.js';
import type { DateWords, Range, Written } from '../words/reading.js';
import type { Anchors } from './anchors.js';
import type { Outcome } from './outcome.js';

type DateOut = (date: DateWords, anchors: Anchors) => Outcome;

export function rangeOf({ from, to }: Range, anchors: Anchors, dateOut: DateOut): Outcome {
  if (from.kind === 'weekday' && to.kind === 'weekday')
    return weekdays(dateOut({ ...from, week: from.week ?? to.week }, anchors), to.weekday);
  const [first, last] = from.kind === 'written' && to.kind === 'written' ? completed(from, to) : [from, to];
  const start = dateOut(first, anchors);
  // The end is the first such date behind the start.
  const end = dateOut(
    last,
    isOpen(last) && start.when !== null ? { ...anchors, report: start.when, direction: 'ahead', sure: true } : anchors,
  );
  const doubts = [...new Set([...start.doubts, ...end.doubts])];
  const inferred = start.inferred || end.inferred;
  if (start.when === null || end.when === null) return { when: null, doubts, inferred };
  const when = between(start.when, end.when);
  return { when, doubts: when === null ? ['contradicts'] : doubts, inferred };
}

const isOpen = (date: DateWords): boolean => date.kind === 'written' && date.year === null;

/** Month and year that stand at one end only: "3–5 March", "March 3–5", "October to December 2031", "30 December to 2 January 2032". */
function completed(from: Written, to: Written): readonly [Written, Written] {
  const last = { ...to, month: to.month ?? from.month };
  const first = { ...from, month: from.month ?? to.month };
  const turns = order(first) > order(last);
  const year = first.year ?? (last.year === null ? null : last.year - (turns ? 1 : 0));
  return [
    { ...first, year },
    { ...last, year: last.year ?? (first.year === null ? null : first.year + (turns ? 1 : 0)) },
  ];
}

const order = ({ month, day }: Written): number => (month ?? 0) * 32 + (day ?? 0);

function weekdays(start: Outcome, last: number): Outcome {
  const first = start.when === null ? undefined : daysOf(start.when)?.first;
  if (first === undefined) return start;
  const end = first + ((last - weekdayOf(first) + 7) % 7 || 7);
  return { ...start, when: between(dayWhen(first), dayWhen(end)) };
}
