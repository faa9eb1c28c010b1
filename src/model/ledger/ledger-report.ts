/** A report as it was read, with the ids that its parts have in the ledger: all that a page for reading it needs. */
import type { Report } from '../report.js';
import type { ReportEntry } from './report-entry.js';
import type { StatementEntry } from './statement-entry.js';

export interface LedgerReport {
  readonly entry: ReportEntry;
  readonly revision: number;
  readonly version: string;
  readonly report: Report;
  /** Local id → the statement of the ledger; empty for a revision that is not the newest. */
  readonly statements: Readonly<Record<string, StatementEntry>>;
  /** Local id of an actor → id of the ledger's actor. */
  readonly actors: Readonly<Record<string, string>>;
}
