/** An import of what is in the ledger already: all reports whose newest reading another version made, to read them again. */
import { sql } from 'kysely';
import { inTransaction } from '../../store/in-transaction.js';
import type { Store } from '../../store/store.js';
import { importId } from '../ids.js';

export interface Again {
  readonly by: string;
  /** Of Readout now. */
  readonly version: string;
  readonly now: Date;
}

/** Gives the id of the import; it is complete from the start. Withdrawn reports are read again when they are put back. */
export function keepAgain(store: Store, { by, version, now }: Again): Promise<string> {
  const id = importId();
  const time = now.toISOString();
  return inTransaction(store, async trx => {
    const about = { id, label: 'reports read by another version', by, state: 'running', created: time, changed: time };
    await trx
      .insertInto('imports')
      .values({ ...about, complete: true, fed_until: null })
      .execute();
    const { numAffectedRows } = await sql`
      insert into import_items (import, number, name, state, declared)
      select ${id}, row_number() over (order by reports.added, reports.id), coalesce(reports.title, reports.name), 'waiting',
        jsonb_build_object('kind', 'again', 'report', reports.id)
      from reports join readings on readings.id = reports.reading
      where readings.version <> ${version} and not reports.withdrawn`.execute(trx);
    await trx
      .updateTable('imports')
      .set({ total: Number(numAffectedRows ?? 0) })
      .where('id', '=', id)
      .execute();
    return id;
  });
}
