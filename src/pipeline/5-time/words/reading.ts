/** What words tell of a time, before it is counted out to a date. */
import type { Span } from '../../../model/span.js';
import type { When } from '../../../model/time.js';

export interface Reading {
  readonly span: Span;
  /** The rule that read it. */
  readonly by: string;
  /** `null`: a time of day alone. */
  readonly date: DateWords | null;
  readonly clock: Clock | null;
}

export type DateWords = Written | Weekday | Counted | Fixed | Range | Unclear;

/** "12 March", "Monday, 12 March 2031", "March 2031", "2031": what is `null` is not told. */
export interface Written {
  readonly kind: 'written';
  readonly year: number | null;
  /** Years on from the report's own: -1 for "March of last year"; `null`: not told. */
  readonly yearsOn: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number | null;
}

/** "Friday", "last Friday", "Friday last week", "the following Friday" */
export interface Weekday {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly turn: 'last' | 'next' | 'this' | 'following' | 'previous' | null;
  /** "Monday’s debate" */
  readonly owns: boolean;
  /** Of which week it is, counted from the report's: -1 the last one; `null`: not told. */
  readonly week: number | null;
}

/** Counted from a date: the report's own ("yesterday") or the one told last ("the day before"). */
export interface Counted {
  readonly kind: 'counted';
  readonly from: 'report' | 'told';
  /** `null` where that date is not told as closely as this would need, or no date can be written for it. */
  readonly count: (from: When) => When | null;
}

/** "the 1990s": a date by itself. */
export interface Fixed {
  readonly kind: 'fixed';
  readonly when: When | null;
}

/** "from Monday to Friday", "3–5 March" */
export interface Range {
  readonly kind: 'range';
  readonly from: DateWords;
  readonly to: DateWords;
}

/** "a few weeks ago", "03/04/2031" */
export interface Unclear {
  readonly kind: 'unclear';
}

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** "14:30", "9 to 11 a.m. GMT" */
export interface Clock {
  readonly from: ClockTime;
  readonly to: ClockTime | null;
  /** "+02:00", "Z", or the name of a zone ("Europe/Moscow"); `null`: not told. */
  readonly zone: string | null;
}

export const written = (parts: Partial<Omit<Written, 'kind'>>): Written => ({
  kind: 'written',
  year: null,
  yearsOn: null,
  month: null,
  day: null,
  weekday: null,
  ...parts,
});

/** "last year" is -1. */
export const yearsOnOf = (turn: string): number => (turn === 'last' ? -1 : turn === 'next' ? 1 : 0);

export const fromReport = (count: Counted['count']): Counted => ({ kind: 'counted', from: 'report', count });
export const fromTold = (count: Counted['count']): Counted => ({ kind: 'counted', from: 'told', count });
export const fixed = (when: When | null): Fixed => ({ kind: 'fixed', when });
export const UNCLEAR: Unclear = { kind: 'unclear' };
