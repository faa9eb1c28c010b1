/** What is compared: one party's account of an event, as the reports that carry it were read. */
import type { PartyName } from '../model/comparison.js';
import type { Report } from '../model/report.js';
import type { Span } from '../model/span.js';

/** One report of an account. */
export interface AccountSource {
  readonly report: Report;
  /** The parts of its text that belong to the account; `null`: all of it. */
  readonly spans: readonly Span[] | null;
  /** Whether the party published it itself; `false`: others pass its account on. */
  readonly own: boolean;
}

export interface AccountText {
  /** The key of its column; no two accounts that are compared have the same. */
  readonly party: PartyName;
  /** The side that it speaks for, as the world's table names it; `null`: none is known. */
  readonly side: string | null;
  /** The fullest first. */
  readonly sources: readonly AccountSource[];
}
