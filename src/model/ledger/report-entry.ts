/** Reports as the ledger keeps them: what it holds of each, every revision of its text, every reading of a revision. */
import type { When } from '../time.js';

/** An instant, ISO 8601 in UTC with milliseconds: "2031-03-12T09:30:00.000Z". */
export type Instant = string;

/** One report of the ledger, as its newest reading tells of it. */
export interface ReportEntry {
  /** "r" and ten letters and digits; it stays, whatever happens to the text. */
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** As the page or the record declares it. */
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The report's own day, as far as it tells. */
  readonly date: When | null;
  /** The side whose account the whole report is; `null`: nobody's. */
  readonly account: string | null;
  /** The name under which it was given first: a path, an address, the id of a record. */
  readonly name: string;
  readonly added: Instant;
  /** When its newest reading was made. */
  readonly changed: Instant;
  /** The number of the newest revision, counted from 1. */
  readonly revision: number;
  /** How many statements, contacts, coded events and gaps its newest reading has. */
  readonly statements: number;
  readonly contacts: number;
  readonly events: number;
  readonly gaps: number;
  /** Taken out of view by a person; nothing of it is found, and it can be put back. */
  readonly withdrawn: boolean;
}

/** One state of a report's source: a page that changed has several. */
export interface Revision {
  /** Counted from 1. */
  readonly number: number;
  /** Of the bytes as they came: 64 hexadecimal digits. */
  readonly sha256: string;
  readonly bytes: number;
  /** As declared, without parameters; `null`: nobody did. */
  readonly mediaType: string | null;
  /** When it was fetched or handed over. */
  readonly fetched: Instant;
  /** Every reading that was made of it, the oldest first. */
  readonly readings: readonly Reading[];
}

/** That a revision was read, by which version. */
export interface Reading {
  readonly id: string;
  /** Of Readout and its models: "0.2.0+tagger-2+coder-1". */
  readonly version: string;
  readonly read: Instant;
  readonly statements: number;
}

export const OUTCOMES = ['added', 'revised', 'read-again', 'unchanged'] as const;

/** What became of one source that was handed to the ledger. `unchanged`: it was there already, and nothing was done. */
export type Outcome = (typeof OUTCOMES)[number];

export interface Ingested {
  readonly outcome: Outcome;
  readonly report: ReportEntry;
}
