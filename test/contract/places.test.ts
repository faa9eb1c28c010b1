/** Opening and closing, wherever the ledger lies: it lasts, it is never half there, and trouble is told in words. */
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inTransaction } from '../../src/store/in-transaction.js';
import { migrate } from '../../src/store/migrate.js';
import { eachStore } from './each-store.js';

const CHANGE = { kind: 'report-added', target: 'r1', detail: '', by: 'Ada', at: '2031-03-12T09:30:00.000Z' };

eachStore('a store', ({ open, fresh, lasts }) => {
  test('is empty at first, and can be closed twice', async () => {
    const store = await open(await fresh());
    expect(await store.db.selectFrom('reports').selectAll().execute()).toEqual([]);
    await store.close();
    await store.close();
  });

  test('says that it is closed', async () => {
    const store = await open(await fresh());
    await store.close();
    await expect(store.db.selectFrom('reports').selectAll().execute()).rejects.toMatchObject({ code: 'store-lost' });
    await expect(inTransaction(store, async () => null)).rejects.toMatchObject({ code: 'store-lost' });
  });

  if (lasts) {
    test('keeps what was written', async () => {
      const place = await fresh();
      const store = await open(place);
      await store.db.insertInto('changes').values(CHANGE).execute();
      await store.close();
      const again = await open(place);
      expect(await again.db.selectFrom('changes').selectAll().execute()).toEqual([{ number: 1, ...CHANGE }]);
    });
  }

  test('is not opened where a newer version has been', async () => {
    const store = await open(await fresh());
    await sql`insert into migrations (name, timestamp) values ('9999-later', '')`.execute(store.db);
    await expect(migrate(store.db, 'the ledger')).rejects.toMatchObject({
      code: 'store-newer',
      message: 'the ledger was made by a newer version of Readout (9999-later).',
    });
  });

  test.each([
    ['53100', 'store-full'],
    ['57014', 'store-slow'],
    ['XX001', 'store-damaged'],
    ['53200', 'store-busy'],
  ])('trouble of the database is told in words: %s', async (state, code) => {
    const { db } = await open();
    const failing = sql.raw(`do $$ begin raise 'the disk creaks' using errcode = '${state}'; end $$`).execute(db);
    await expect(failing).rejects.toMatchObject({ code, cause: { code: state } });
    expect(await db.selectFrom('changes').selectAll().execute()).toEqual([]);
  });

  test('a mistake in the code is not dressed up', async () => {
    const { db } = await open();
    await expect(sql`select * from ferries`.execute(db)).rejects.toMatchObject({ code: '42P01' });
  });

  test('hostile words stay words', async () => {
    const { db } = await open();
    const hostile = `'; drop table changes; -- " \\ $1 %s {x}`;
    await db
      .insertInto('changes')
      .values({ ...CHANGE, detail: hostile })
      .execute();
    expect(await db.selectFrom('changes').select('detail').where('detail', '=', hostile).execute()).toEqual([
      { detail: hostile },
    ]);
  });
});
