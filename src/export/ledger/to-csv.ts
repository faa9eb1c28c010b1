/** Statements as CSV (RFC 4180), safe to open in a spreadsheet. */
import { stringify } from 'csv-stringify/sync';
import type { StatementEntry } from '../../model/ledger/statement-entry.js';
import { COLUMNS } from './columns.js';

/** A text that a spreadsheet would run as a formula has an apostrophe before it. */
const OPTIONS = { escape_formulas: true, record_delimiter: 'windows' } as const;

export const CSV_HEADER = stringify([Object.keys(COLUMNS)], OPTIONS);

export function toCsvLine(statement: StatementEntry): string {
  // What a spreadsheet looks at first must not be hidden behind white space.
  const cells = Object.values(COLUMNS).map(cellOf => cellOf(statement)?.trim() ?? null);
  return stringify([cells], OPTIONS);
}
