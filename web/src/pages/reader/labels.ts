/** What statements are called on the page: "s3" of the ledger's "r7k2m9x4q1.s3", which stays when the report is read again. */
import type { LedgerReport } from '../../../../src/model/ledger/ledger-report.js';
import type { StatementEntry } from '../../../../src/model/ledger/statement-entry.js';
import { statementLabel } from '../../router/page-addresses.js';

export interface Labels {
  /** Of the id that the newest reading gives. What is no statement of the ledger is called by that id. */
  readonly of: (local: string) => string;
  /** The other way round; `null`: nothing is called so. */
  readonly local: (label: string) => string | null;
}

export function labelsOf({ report, statements }: LedgerReport): Labels {
  const labels = new Map(report.statements.map(({ id }) => [id, labelIn(statements[id]) ?? id]));
  const locals = new Map([...labels].map(([local, label]) => [label, local]));
  return { of: local => labels.get(local) ?? local, local: label => locals.get(label) ?? null };
}

function labelIn(entry: StatementEntry | undefined): string | null {
  return entry === undefined ? null : statementLabel(entry.id);
}
