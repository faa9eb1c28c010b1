/** That a commit reaches the disk: the file system is asked for it once a transaction, and not by what only reads. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openStore } from '../open-store.js';
import type { Store } from '../store.js';

const synced = vi.hoisted(() => ({ files: 0 }));
vi.mock('node:fs', async original => {
  const fs = await original<typeof import('node:fs')>();
  const fsyncSync = (handle: number) => {
    synced.files += 1;
    fs.fsyncSync(handle);
  };
  return { ...fs, fsyncSync };
});

const folder = mkdtempSync(join(tmpdir(), 'readout-durable-'));
let store: Store;
beforeAll(async () => {
  store = await openStore({ folder });
}, 120_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

async function syncedBy(work: () => Promise<unknown>): Promise<number> {
  const before = synced.files;
  await work();
  return synced.files - before;
}

test('the making of the database was written through, names and all', () => {
  expect(synced.files).toBeGreaterThan(900);
  expect(existsSync(join(folder, 'ledger.json'))).toBe(true);
});

test('PostgreSQL is told to write through', async () => {
  const { rows } = await sql`select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
    current_setting('full_page_writes') as pages, current_setting('wal_sync_method') as by`.execute(store.db);
  expect(rows).toEqual([{ fsync: 'on', commit: 'on', pages: 'on', by: 'fsync' }]);
});

test('every commit does', async () => {
  const write = () =>
    store.db
      .insertInto('changes')
      .values({ kind: 'k', target: 't', detail: '', by: 'Ada', at: '2031-03-12T09:30:00.000Z' })
      .execute();
  await write();
  for (let k = 0; k < 5; k++) expect(await syncedBy(write)).toBeGreaterThanOrEqual(1);
});

test('reading does not', async () => {
  expect(await syncedBy(() => store.db.selectFrom('changes').selectAll().execute())).toBe(0);
});
