/** Writes what became of a source into its import, and ends the import where nothing is left. */
import { type Kysely, sql } from 'kysely';
import type { ImportError } from '../../model/ledger/import.js';
import type { Outcome } from '../../model/ledger/report-entry.js';
import type { Tables } from '../../store/tables.js';
import { storableJson } from '../storable.js';
import { IMPORT_COLUMNS, type ImportRow } from './import-rows.js';
import type { TakenItem } from './queue.js';

export type Result =
  | { readonly state: Outcome; readonly report: string; readonly error: null }
  | { readonly state: 'failed'; readonly report: null; readonly error: ImportError };

const COUNTED = {
  added: 'added',
  revised: 'revised',
  'read-again': 'revised',
  unchanged: 'unchanged',
  failed: 'failed',
} as const;

/** Gives the import as it is then; `null`: another process was done with the source first, and nothing was written. */
export async function writeResult(
  db: Kysely<Tables>,
  { import: id, number }: TakenItem,
  { result, at }: { readonly result: Result; readonly at: Date },
): Promise<ImportRow | null> {
  const { state, report } = result;
  const error = result.error === null ? null : storableJson(result.error);
  const written = await db
    .updateTable('import_items')
    .set({ state, report, error, taken_until: null })
    .where('import', '=', id)
    .where('number', '=', number)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  if (written.numUpdatedRows === 0n) return null;
  const counter = COUNTED[state];
  const counted = db
    .updateTable('imports')
    .set(row => ({ [counter]: row(counter, '+', 1) }))
    .set({ changed: at.toISOString() });
  return (await counted.where('id', '=', id).returning(IMPORT_COLUMNS).executeTakeFirst()) ?? null;
}

/** Gives the imports that end with it: all that came is read, and no more comes. @param ids `null`: look at all */
export async function endRead(db: Kysely<Tables>, ids: readonly string[] | null, now: Date): Promise<readonly ImportRow[]> {
  const time = now.toISOString();
  const running = db.updateTable('imports').set({ state: 'done', changed: time }).where('state', '=', 'running');
  return (ids === null ? running : running.where('id', 'in', ids))
    .where(sql<boolean>`total = added + revised + unchanged + failed`)
    .where(where => where.or([where('complete', '=', true), where('fed_until', 'is', null), where('fed_until', '<', time)]))
    .returning(IMPORT_COLUMNS)
    .execute();
}
