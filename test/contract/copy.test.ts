/** A ledger that is moved: the same afterwards, to the last correction, and it goes on. */
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { copyStore } from '../../src/store/copy-store.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { tableShapes } from '../../src/store/table-shapes.js';
import { KESTRIAN, ledgerOf, NORVANIAN, textSource } from '../support/ledger-of.js';
import { eachStore } from './each-store.js';

async function contents({ db }: Store): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  for (const { name } of await tableShapes(db)) {
    const { rows } = await sql<{
      row: string;
    }>`select to_jsonb(t)::text as row from ${sql.table(name)} as t`.execute(db);
    all[name] = rows.map(({ row }) => row).toSorted();
  }
  return all;
}

eachStore('a copy of a ledger', ({ open }) => {
  test('from memory is the same, and goes on', async () => {
    const from = await openStore({ memory: true });
    const { ledger } = await ledgerOf([textSource(KESTRIAN, { url: 'https://courier.example/ferry' }), textSource(NORVANIAN)], {
      store: from,
    });
    const [hit] = (await ledger.statements.search({ act: ['deny'] })).items;
    await ledger.statements.correct(hit?.id ?? '', { field: 'act', value: 'promise' }, 'Ada');
    for (let k = 0; k < 120; k++) {
      await from.db
        .insertInto('changes')
        .values({ kind: 'k', target: `${k}`, detail: '', by: 'Ada', at: '2031-03-12T09:30:00.000Z' })
        .execute();
    }
    const to = await open();
    const tables: string[] = [];
    await copyStore(from, to, table => tables.push(table));
    expect(await contents(to)).toEqual(await contents(from));
    expect(tables).toEqual(expect.arrayContaining(['sources', 'reports', 'statements', 'corrections', 'changes']));
    const copy = (await ledgerOf([], { store: to })).ledger;
    expect((await copy.statements.get(hit?.id ?? '')).act).toBe('promise');
    expect((await copy.reports.add(textSource('Rain\n\n[s1:{p:Ada Brenn}] [k1:said] [c1:that it rains].'), 'Ada')).outcome).toBe(
      'added',
    );
    await ledger.close();
  });

  test('is not made into a ledger that holds something', async () => {
    const from = await openStore({ memory: true });
    const { store: to } = await ledgerOf([textSource(NORVANIAN)], { store: await open() });
    const before = await contents(to);
    await expect(copyStore(from, to)).rejects.toMatchObject({ code: 'store-not-empty' });
    expect(await contents(to)).toEqual(before);
    await from.close();
  });
});
