/** A reading on its way into the ledger, in the transaction that keeps it. */
import type { Transaction } from 'kysely';
import type { Report } from '../../model/report.js';
import type { Tables } from '../../store/tables.js';
import type { Person } from '../correct/machine.js';

export interface KeptReading {
  readonly trx: Transaction<Tables>;
  /** The report's id in the ledger. */
  readonly id: string;
  readonly record: Report;
  /** Of Readout and its models. */
  readonly version: string;
  readonly at: string;
  /** Whether a person has taken the report out of view. */
  readonly withdrawn: boolean;
  /** The reading before it; `null`: this is the first. */
  readonly before: Before | null;
}

export interface Before {
  /** The number that the next new statement gets. */
  readonly next_statement: number;
  /** Whether the text is still the same, so that places in it are. */
  readonly sameText: boolean;
}

/** Whom of the ledger the actors of a report are, by their ids in it. */
export type People = ReadonlyMap<string, Person>;
