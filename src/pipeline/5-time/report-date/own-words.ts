/** The date that a run of the text tells by itself: a dateline's "Monday, April 3", a letterhead's "12 March 2031, 14:05". */
import type { Span } from '../../../model/span.js';
import type { When } from '../../../model/time.js';
import { isOneDay } from '../calendar/when.js';
import { countOut } from '../counting/count-out.js';
import type { Outcome } from '../counting/outcome.js';
import { readTimes } from '../words/read-times.js';

export interface OwnWords {
  readonly span: Span;
  readonly outcome: Outcome;
  /** Whether the words tell the year. */
  readonly whole: boolean;
}

/** The first that tells a day; what it leaves out is counted from `near`, to the nearest. `null` where none does. */
export function ownDate(text: string, span: Span, near: When | null): OwnWords | null {
  for (const reading of readTimes(text, [span])) {
    const outcome = countOut(reading, { report: near, told: [], direction: null, sure: false });
    const isDay = reading.date?.kind === 'weekday' || (reading.date?.kind === 'written' && reading.date.day !== null);
    if (isDay && (outcome.when === null || isOneDay(outcome.when)))
      return { span: reading.span, outcome, whole: !outcome.inferred };
  }
  return null;
}
