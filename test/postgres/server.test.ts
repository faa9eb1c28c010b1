/** What only a server can do to a ledger: refuse it, go away, come back, be slow, serve several processes. */
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inTransaction } from '../../src/store/in-transaction.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { CutLine } from '../support/cut-line.js';
import { asAdmin, type FreshDatabase, freshDatabase, urlOf } from '../support/postgres.js';

let database: FreshDatabase;
const ends: (() => unknown)[] = [];
beforeEach(async () => {
  database = await freshDatabase();
  ends.push(() => database.drop());
});
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function open(
  url = database.url,
  options: { readonly connections?: number; readonly limit?: number } = {},
): Promise<Store> {
  const store = await openStore({ url, ...options });
  ends.push(() => store.close());
  return store;
}

const change = (target: string) => ({ kind: 'report-added', target, detail: '', by: 'Ada', at: '2031-03-12T09:30:00.000Z' });

async function targets({ db }: Store): Promise<string[]> {
  return (await db.selectFrom('changes').select('target').orderBy('target').execute()).map(({ target }) => target);
}

function changed(parts: Partial<Record<'password' | 'port' | 'pathname' | 'hostname' | 'username', string>>): string {
  return Object.assign(new URL(database.url), parts).href;
}

describe('what cannot be opened says why, without the password', () => {
  test.each([
    ['nobody listens', () => changed({ port: '1' }), 'ECONNREFUSED'],
    ['the name is nobody’s', () => changed({ hostname: 'nowhere.invalid' }), 'nowhere.invalid'],
    ['the password is wrong', () => changed({ password: 'open-sesame' }), 'password authentication failed'],
    ['the database is not there', () => urlOf('readout_nowhere'), '"readout_nowhere" does not exist'],
  ])('%s', async (_, url, reason) => {
    const failed = await openStore({ url: url() }).catch(error => error);
    expect(failed).toMatchObject({ code: 'store-unreachable', message: expect.stringContaining(reason) });
    expect(`${failed.message} ${failed.hint}`).not.toMatch(new RegExp(`open-sesame|${new URL(database.url).password}`));
  });

  test('its letters are not those of all languages', async () => {
    const latin = await freshDatabase("encoding 'LATIN1' locale 'C'");
    ends.push(() => latin.drop());
    await expect(openStore({ url: latin.url })).rejects.toMatchObject({
      code: 'store-unfit',
      message: expect.stringContaining('its encoding is LATIN1'),
    });
  });

  test('the user may not make tables', async () => {
    await asAdmin(`create role ${database.name} login password 'ferry'`);
    ends.unshift(() => asAdmin(`drop role ${database.name}`));
    const url = changed({ username: database.name, password: 'ferry' });
    await expect(openStore({ url })).rejects.toMatchObject({
      code: 'store-unfit',
      message: expect.stringContaining('may not make tables'),
    });
  });
});

describe('several processes', () => {
  test('that start at once make the tables once', async () => {
    const stores = await Promise.all([1, 2, 3, 4].map(() => open()));
    await Promise.all(
      stores.map(({ db }, k) =>
        db
          .insertInto('changes')
          .values(change(`r${k}`))
          .execute(),
      ),
    );
    expect(await targets(await open())).toEqual(['r0', 'r1', 'r2', 'r3']);
  });

  test('that write at once lose nothing', async () => {
    const [one, other] = [await open(), await open()];
    const writing = [one, other].flatMap((store, s) =>
      Array.from({ length: 50 }, (_, k) =>
        inTransaction(store, db =>
          db
            .insertInto('changes')
            .values(change(`r${s}.${k}`))
            .execute(),
        ),
      ),
    );
    await Promise.all(writing);
    expect(await targets(one)).toHaveLength(100);
  });
});

describe('a session', () => {
  test('is settled, whatever the database sets otherwise', async () => {
    await asAdmin(`alter database ${database.name} set datestyle = 'SQL, DMY'`);
    await asAdmin(`alter database ${database.name} set timezone = 'Asia/Tokyo'`);
    await asAdmin(`alter database ${database.name} set search_path = 'elsewhere'`);
    const { db } = await open();
    const { rows } =
      await sql`select date '2031-03-12' as day, current_setting('TimeZone') as zone, current_setting('application_name') as name,
      current_schemas(false)::text as path`.execute(db);
    expect(rows).toEqual([{ day: '2031-03-12', zone: 'UTC', name: 'readout', path: '{public}' }]);
  });

  test('stops a query that takes too long, and goes on', async () => {
    const store = await open(database.url, { limit: 200 });
    await expect(sql`select pg_sleep(20)`.execute(store.db)).rejects.toMatchObject({
      code: 'store-slow',
      message: expect.stringContaining('took longer than 0.2 s'),
    });
    expect(await targets(store)).toEqual([]);
  });

  test('has as many connections as it may, and the others wait', async () => {
    const store = await open(database.url, { connections: 2 });
    const asked = Array.from({ length: 6 }, () =>
      sql<{ pid: number }>`select pg_backend_pid() as pid, pg_sleep(0.05)`.execute(store.db),
    );
    const pids = (await Promise.all(asked)).map(({ rows }) => rows[0]?.pid);
    expect(new Set(pids).size).toBeLessThanOrEqual(2);
  });
});

describe('a connection that is lost', () => {
  test('in mid-transaction takes what was being written, says so, and comes back', async () => {
    const line = await CutLine.to(database.url);
    ends.push(() => line.close());
    const store = await open(line.url);
    await store.db.insertInto('changes').values(change('r1')).execute();
    const writing = inTransaction(store, async db => {
      await db.insertInto('changes').values(change('r2')).execute();
      line.cut();
      await new Promise(resolve => setTimeout(resolve, 50));
      await db.insertInto('changes').values(change('r3')).execute();
    });
    await expect(writing).rejects.toMatchObject({ code: 'store-lost' });
    await expect(targets(store)).rejects.toMatchObject({ code: 'store-lost' });
    line.join();
    expect(await targets(store)).toEqual(['r1']);
  });

  test('because the server ended it is told, and the next query works', async () => {
    const store = await open(database.url, { connections: 1 });
    await targets(store);
    const asleep = expect(sql`select pg_sleep(20)`.execute(store.db)).rejects.toMatchObject({ code: 'store-lost' });
    await new Promise(resolve => setTimeout(resolve, 100));
    await asAdmin(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database.name}'`);
    await asleep;
    expect(await targets(store)).toEqual([]);
  });

  test('while nobody uses it does not end the process', async () => {
    const store = await open();
    await targets(store);
    await asAdmin(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database.name}'`);
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(await targets(store)).toEqual([]);
  });
});

test('a server that may only be read says so', async () => {
  const store = await open(database.url, { connections: 1 });
  await sql`set default_transaction_read_only = on`.execute(store.db);
  await expect(store.db.insertInto('changes').values(change('r1')).execute()).rejects.toMatchObject({ code: 'store-unwritable' });
});
