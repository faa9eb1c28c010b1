/** One statement by its id. */
import type { Kysely } from 'kysely';
import { ReadoutError } from '../../errors/readout-error.js';
import type { StatementEntry } from '../../model/ledger/statement-entry.js';
import type { Tables } from '../../store/tables.js';
import { storable } from '../storable.js';
import { statementEntriesOf } from './statement-rows.js';

/** Those that are withdrawn or outdated too. @throws ReadoutError `statement-not-found` */
export async function statementEntry(db: Kysely<Tables>, id: string): Promise<StatementEntry> {
  const [entry] = await statementEntriesOf(db, { ids: [storable(id)] });
  if (entry === undefined) throw new ReadoutError('statement-not-found', { id });
  return entry;
}
