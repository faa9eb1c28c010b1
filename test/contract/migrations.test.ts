/** Migrations on data: what an earlier version has written is there after each later one. */
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { MIGRATIONS, migrate } from '../../src/store/migrate.js';
import type { Store } from '../../src/store/store.js';
import { eachStore } from './each-store.js';

/** For each migration rows as its version writes them, in the order in which they refer to each other; a new migration needs some too. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  '0001-ledger': [
    `insert into sources (sha256, size, body) values ('ab', 3, '\\x00ff01')`,
    `insert into reports (id, key, name, added, changed, revision, reading, statements, contacts, events, gaps, doc)
      values ('r1', 'https://courier.example/ferry', 'ferry.html', '2031-03-12T09:30Z', '2031-03-12T09:30Z', 1, 'g1', 1, 0, 0, 0, to_tsvector('simple', 'ferry'))`,
    `insert into revisions (report, number, sha256, text_sha256, declared, fetched) values ('r1', 1, 'ab', 'cd', '{}', '2031-03-12T09:30Z')`,
    `insert into changes (kind, target, detail, by, at) values ('report-added', 'r1', 'ferry.html', 'Ada', '2031-03-12T09:30Z')`,
  ],
};

const NAMES = Object.keys(MIGRATIONS);

async function emptyAgain({ db }: Store): Promise<void> {
  await sql`drop schema public cascade`.execute(db);
  await sql`create schema public`.execute(db);
}

/** Of every table that has rows, all of them as JSON. */
async function contents({ db }: Store): Promise<Record<string, unknown>> {
  const tables = await db.introspection.getTables();
  const all: Record<string, unknown> = {};
  for (const { name } of tables.filter(table => !table.name.startsWith('migrations'))) {
    const { rows } = await sql<{ row: string }>`select to_json(t)::text as row from ${sql.table(name)} as t order by 1`.execute(
      db,
    );
    if (rows.length > 0) all[name] = rows.map(({ row }) => JSON.parse(row));
  }
  return all;
}

test('every migration has rows here', () => {
  expect(Object.keys(ROWS)).toEqual(NAMES);
  expect(NAMES).toEqual(NAMES.toSorted());
});

eachStore('migrations', ({ open, fresh }) => {
  test.each(NAMES)('what was written at %s is there at the latest', async name => {
    const store = await open(await fresh());
    await emptyAgain(store);
    await migrate(store.db, 'the ledger', name);
    for (const earlier of NAMES.slice(0, NAMES.indexOf(name) + 1)) {
      for (const insert of ROWS[earlier] ?? []) await sql.raw(insert).execute(store.db);
    }
    const before = await contents(store);
    await migrate(store.db, 'the ledger');
    expect(await contents(store)).toMatchObject(before);
    expect(Object.keys(before).length).toBeGreaterThan(3);
  });

  test('nothing is done where nothing is to be done', async () => {
    const store = await open();
    await store.db
      .insertInto('changes')
      .values({ kind: 'k', target: 't', detail: '', by: 'Ada', at: '2031-03-12T09:30:00.000Z' })
      .execute();
    await migrate(store.db, 'the ledger');
    expect(await store.db.selectFrom('changes').select('target').execute()).toEqual([{ target: 't' }]);
  });

  test('several at once make the tables once', async () => {
    const store = await open(await fresh());
    await emptyAgain(store);
    await Promise.all([1, 2, 3, 4].map(() => migrate(store.db, 'the ledger')));
    const { rows } = await sql<{ name: string }>`select name from migrations order by name`.execute(store.db);
    expect(rows.map(({ name }) => name)).toEqual(NAMES);
  });
});
