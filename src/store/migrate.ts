/** Brings the tables up to date, forward only: all that are missing in one transaction, so a ledger is never between two versions. */
import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { ReadoutError } from '../errors/readout-error.js';
import * as ledger from './migrations/0001-ledger.js';
import type { Tables } from './tables.js';

/** In their order; one that has been released is never changed. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = { '0001-ledger': ledger };

const TABLES = { migrationTableName: 'migrations', migrationLockTableName: 'migrations_lock' };

/**
 * Two servers that start at once take their turn (kysely holds an advisory lock). `place` is for people, `last` for tests. Throws `store-newer`.
 */
export async function migrate(db: Kysely<Tables>, place: string, last = Object.keys(MIGRATIONS).at(-1)): Promise<void> {
  await refuseNewer(db, place);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) }, ...TABLES });
  const { error } = await migrator.migrateTo(last ?? '');
  if (error) throw error;
}

async function refuseNewer(db: Kysely<Tables>, place: string): Promise<void> {
  const { rows: tables } = await sql<{ there: boolean }>`select to_regclass('migrations') is not null as there`.execute(db);
  if (!tables[0]?.there) return;
  const { rows } = await sql<{ name: string }>`select name from migrations order by name`.execute(db);
  const unknown = rows.map(({ name }) => name).filter(name => !(name in MIGRATIONS));
  if (unknown.length > 0) throw new ReadoutError('store-newer', { place, found: unknown.join(', ') });
}
