/** Transactions: all or nothing, one beside the other, and never a query beside the one that it stands in. */
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inTransaction } from '../../src/store/in-transaction.js';
import type { Store } from '../../src/store/store.js';
import { eachStore } from './each-store.js';

const entry = (target: string) => ({ kind: 'report-added', target, detail: '', by: 'Ada', at: '2031-03-12T09:30:00.000Z' });

const add = (db: Store['db'], target: string) => db.insertInto('changes').values(entry(target)).execute();

async function targets({ db }: Store): Promise<string[]> {
  return (await db.selectFrom('changes').select('target').orderBy('number').execute()).map(({ target }) => target);
}

eachStore('a transaction', ({ open }) => {
  test('keeps all', async () => {
    const store = await open();
    const answer = await inTransaction(store, async db => {
      await add(db, 'r1');
      await add(db, 'r2');
      return 'done';
    });
    expect([answer, await targets(store)]).toEqual(['done', ['r1', 'r2']]);
  });

  test('keeps nothing where its work fails, and what comes after it works', async () => {
    const store = await open();
    const failing = inTransaction(store, async db => {
      await add(db, 'r1');
      throw new Error('the ferry left');
    });
    await expect(failing).rejects.toThrow('the ferry left');
    await add(store.db, 'r2');
    expect(await targets(store)).toEqual(['r2']);
  });

  test('keeps nothing where a query fails, even if its work does not mind', async () => {
    const store = await open();
    const failing = inTransaction(store, async db => {
      await add(db, 'r1');
      await sql`select 1 / 0`.execute(db).catch(() => null);
    });
    await expect(failing).rejects.toThrow();
    expect(await targets(store)).toEqual([]);
  });

  test('an error of the database reaches who asked, and nobody else', async () => {
    const store = await open();
    const asked = await Promise.allSettled([
      sql`select 1 / 0`.execute(store.db),
      sql<{ two: number }>`select 2 as two`.execute(store.db),
      sql`select * from nowhere`.execute(store.db),
      sql<{ three: number }>`select ${'3'}::int as three`.execute(store.db),
    ]);
    expect(asked.map(answer => (answer.status === 'fulfilled' ? answer.value.rows : 'failed'))).toEqual([
      'failed',
      [{ two: 2 }],
      'failed',
      [{ three: 3 }],
    ]);
  });

  test('a query beside the transaction that it stands in fails at once', async () => {
    const store = await open();
    const beside = inTransaction(store, async db => {
      await add(db, 'r1');
      await add(store.db, 'r2');
    });
    await expect(beside).rejects.toThrow('A query beside the transaction');
    expect(await targets(store)).toEqual([]);
  });

  test('a transaction within a transaction fails at once', async () => {
    const store = await open();
    const nested = inTransaction(store, () => inTransaction(store, async () => null));
    await expect(nested).rejects.toThrow('A transaction within a transaction');
  });

  test('what it leaves running may ask when it has ended', async () => {
    const store = await open();
    let later: Promise<string[]> = Promise.resolve([]);
    await inTransaction(store, async db => {
      await add(db, 'r1');
      later = new Promise(resolve => setTimeout(resolve, 100)).then(() => targets(store));
    });
    expect(await later).toEqual(['r1']);
  });

  test('many at once all come to their end', async () => {
    const store = await open();
    const all = Array.from({ length: 40 }, (_, k) => inTransaction(store, db => add(db, `r${k}`)));
    await Promise.all([...all, ...Array.from({ length: 10 }, () => targets(store))]);
    expect(await targets(store)).toHaveLength(40);
  });

  test('those that stand in each other’s way are tried again', async () => {
    const store = await open();
    const counted = () =>
      inTransaction(store, async db => {
        await sql`set transaction isolation level serializable`.execute(db);
        const { count } = await db
          .selectFrom('changes')
          .select(({ fn }) => fn.countAll().as('count'))
          .executeTakeFirstOrThrow();
        await add(db, `r${count}`);
      });
    await Promise.all(Array.from({ length: 3 }, counted));
    expect((await targets(store)).toSorted()).toEqual(['r0', 'r1', 'r2']);
  });

  test('two that lock each other out are parted', async () => {
    const store = await open();
    const locking = (first: number, second: number) =>
      inTransaction(store, async db => {
        await sql`select pg_advisory_xact_lock(${first})`.execute(db);
        await new Promise(resolve => setTimeout(resolve, 50));
        await sql`select pg_advisory_xact_lock(${second})`.execute(db);
        await add(db, `r${first}`);
      });
    await Promise.all([locking(1, 2), locking(2, 1)]);
    expect((await targets(store)).toSorted()).toEqual(['r1', 'r2']);
  });
});
