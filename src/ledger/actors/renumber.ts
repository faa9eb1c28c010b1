/** A report that was read again may number its actors anew: what was done to an appearance goes on under its new id. */
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../store/tables.js';
import type { AppearanceRow } from './actor-rows.js';
import type { Placement } from './placing.js';

/** Those that the report no longer has are left out of the records: an id must not come to mean somebody else. */
export async function renumber(
  trx: Transaction<Tables>,
  before: readonly AppearanceRow[],
  now: readonly Placement[],
): Promise<void> {
  const byFold = new Map(now.map(({ seen }) => [seen.fold, seen.id]));
  const ids = new Map(before.map(({ id, fold }) => [id, byFold.get(fold) ?? null]));
  const moved = [...ids].filter(([id, next]) => id !== next).map(([id]) => id);
  if (moved.length === 0) return;
  const actors = [...new Set(before.map(({ actor }) => actor))];
  const { rows } = await sql<{ id: string; appearances: string[] }>`select id, appearances from actor_changes
    where (to_actor = any(${actors}::text[]) or from_actor = any(${actors}::text[])) and appearances && ${moved}::text[]`.execute(
    trx,
  );
  for (const { id, appearances } of rows) {
    const next = appearances.flatMap(each => (ids.has(each) ? (ids.get(each) ?? []) : [each]));
    await trx.updateTable('actor_changes').set({ appearances: next }).where('id', '=', id).execute();
  }
}
