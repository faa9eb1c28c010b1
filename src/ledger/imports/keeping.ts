/** What imports need of the part of the ledger that reads and keeps reports. */
import type { Transaction } from 'kysely';
import type { Ingested } from '../../model/ledger/report-entry.js';
import type { Source } from '../../model/source.js';
import type { Tables } from '../../store/tables.js';
import type { By } from '../ledger.js';

/**
 * Written in the transaction that keeps the report, last of all, whatever the outcome (`unchanged` too): so that an import and its reports
 * cannot disagree. Where it throws, nothing is kept.
 */
export type Within = (trx: Transaction<Tables>, ingested: Ingested) => Promise<void>;

export interface Keeping {
  /** Reads a source and keeps it; what is there already is not read again. Reading happens before the transaction begins. */
  add(source: Source, by: By, within?: Within): Promise<Ingested>;
  /** Reads the newest revision of a report again, where another version read it. */
  readAgain(report: string, by: By, within?: Within): Promise<Ingested>;
}
