/** The upkeep on a real database: its log stays small, its tables are known to the planner, and a full disk is left alone. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EmbeddedSession } from './embedded-session.js';
import { pgliteInMemory } from './start-pglite.js';
import { Upkeep } from './upkeep.js';

let session: EmbeddedSession;
const query = (sql: string, parameters: readonly unknown[] = []) => session.query(sql, parameters);

beforeAll(async () => {
  session = await EmbeddedSession.open(await pgliteInMemory());
  await query('create table "Ferries" (name text)');
});
afterAll(() => session.close());

const OPTIONS = { every: 0, log: 1_000_000, rows: 100 };

async function rowsKnown(): Promise<number> {
  const { rows } = await query(`select reltuples::int as rows from pg_class where relname = 'Ferries'`);
  return Number(rows[0]?.rows);
}

async function logGrown(): Promise<number> {
  const { rows } = await query('select (pg_current_wal_insert_lsn() - redo_lsn)::int as bytes from pg_control_checkpoint()');
  return Number(rows[0]?.bytes);
}

test('what is little is left', async () => {
  await query(`insert into "Ferries" select 'Sarrow' from generate_series(1, 10)`);
  await query('checkpoint');
  await new Upkeep(() => true, OPTIONS).look(query);
  expect(await rowsKnown()).toBe(-1);
});

test('where there is no room it is left', async () => {
  await query(`insert into "Ferries" select md5(n::text) from generate_series(1, 20000) as n`);
  await new Upkeep(() => false, OPTIONS).look(query);
  expect([await rowsKnown(), (await logGrown()) > OPTIONS.log]).toEqual([-1, true]);
});

test('it is not looked all the time', async () => {
  await new Upkeep(() => true, { ...OPTIONS, every: 60_000 }).look(query);
  expect(await rowsKnown()).toBe(-1);
});

test('tables that changed are counted, and a long log is worked off', async () => {
  await new Upkeep(() => true, OPTIONS).look(query);
  expect([await rowsKnown(), (await logGrown()) < OPTIONS.log]).toEqual([20_010, true]);
});
