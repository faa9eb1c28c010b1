/** When: the times that a report tells, as dates. */
import type { Evidence } from './evidence.js';
import type { Span } from './span.js';

/**
 * A time as precise as the text tells it, in the Extended Date/Time Format, level 0 (ISO 8601-2): a year "2031", a month "2031-03", a day "2031-03-12",
 * a time of day "2031-03-12T14:30:00" with its offset where the text tells the zone ("+02:00", "Z"), or an interval of two of these, both ends
 * within it: "2031-03-12/2031-03-14".
 */
export type When = string;

/**
 * Why a time is not certain. `no-such-date`: "30 February" · `no-reference`: "last Friday" in a report whose own date nobody tells ·
 * `unclear`: the words leave open which date is meant ("a few weeks ago", "03/04/2031") · `contradicts`: it and another date of the report cannot both be right (a dateline that is not the page's date, "Monday, 12 March" which was none).
 */
export type TimeDoubt = 'no-such-date' | 'no-reference' | 'unclear' | 'contradicts';

/** A place in the text that tells a time. */
export interface Time {
  /** "t1", "t2", … in the order of the text. */
  readonly id: string;
  readonly span: Span;
  /** `null`: it cannot be said which date is meant; why is in `doubts`. */
  readonly when: When | null;
  /** Why it is not certain; empty where nothing speaks against it. */
  readonly doubts: readonly TimeDoubt[];
  /** `stated`: the words tell it whole; `inferred`: the report's own date or another time of the text was needed. */
  readonly evidence: Evidence;
}

/** The day from which "today" and "last Friday" are counted: when the report was written, as far as it tells. */
export interface ReportDate {
  /** A day or a time of day; `null`: nobody tells. */
  readonly when: When | null;
  /** "+03:00": the offset in which the report's days are counted; `null`: not told, and days are taken as they stand. */
  readonly zone: string | null;
  /** The words of the text that tell it; empty where it came with the page or the record. */
  readonly spans: readonly Span[];
  /** Why it is not certain; empty where nothing speaks against it. */
  readonly doubts: readonly TimeDoubt[];
  readonly evidence: Evidence;
}
