/** Stops an import, or lets it go on; one that is done stays done. */
import type { Kysely } from 'kysely';
import type { ImportState } from '../../model/ledger/import.js';
import type { Tables } from '../../store/tables.js';
import { importRow } from './import-list.js';
import { IMPORT_COLUMNS, type ImportRow } from './import-rows.js';

export interface StateChange {
  readonly id: string;
  readonly from: ImportState;
  readonly to: ImportState;
  readonly now: Date;
}

/** Nothing changes where it is not in the state `from`. @throws ReadoutError `import-not-found` */
export async function setState(db: Kysely<Tables>, { id, from, to, now }: StateChange): Promise<ImportRow> {
  const changing = db.updateTable('imports').set({ state: to, changed: now.toISOString() });
  const changed = await changing.where('id', '=', id).where('state', '=', from).returning(IMPORT_COLUMNS).executeTakeFirst();
  return changed ?? importRow(db, id);
}
