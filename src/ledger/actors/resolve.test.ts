import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AT, actorsOf, actorTold, addReport, groupsOf } from '../../../test/support/resolved.js';
import { openStore } from '../../store/open-store.js';
import type { Store } from '../../store/store.js';

let store: Store;

beforeAll(async () => {
  store = await openStore({ memory: true });
});
beforeEach(async () => {
  await sql`truncate reports, actors, appearances, actor_changes, changes cascade`.execute(store.db);
});
afterAll(() => store.close());

async function groups(...reports: readonly (readonly string[])[]): Promise<readonly string[]> {
  for (const [k, actors] of reports.entries()) await addReport(store, `r${k + 1}`, actors);
  return groupsOf(store);
}

test('one actor for all spellings of a name', async () => {
  const found = await groups(
    ['Volodar Zelensky, president; Kestria'],
    ['Volodar Zelenskyy; Kestria'],
    ['Zelenskiy, President; Kestria'],
    ['Volodar Želenský, President of Kestria'],
  );
  expect(found).toHaveLength(1);
});

test('each joining is written down with its reason', async () => {
  await groups(['Ruta Teyle, foreign minister; Kestria'], ['Teyle, Foreign Minister; Kestria']);
  const [change] = await store.db.selectFrom('actor_changes').selectAll().execute();
  expect(change).toMatchObject({ kind: 'joined', rule: 'family-name-side-office', appearances: ['r2.a1'], by: 'readout 1.0.0' });
  expect(change?.reason).toContain('same family name, same side (Kestria) and same office (foreign minister)');
  const changes = await store.db.selectFrom('changes').select(['kind', 'target']).execute();
  expect(changes).toEqual([{ kind: 'actors-joined', target: change?.to_actor }]);
});

describe('whatever the order of the reports', () => {
  const REPORTS: Readonly<Record<string, readonly string[]>> = {
    full: ['Ruta Teyle, foreign minister; Kestria'],
    alone: ['Teyle, Foreign Minister; Kestria'],
    bare: ['Ruta Teyle'],
    other: ['Oskar Teyle, singer; Norvania'],
    elsewhere: ['Teyle; Norvania'],
    unknown: ['Teyle'],
  };
  const EXPECTED = ['alone.Teyle + bare.Ruta Teyle + full.Ruta Teyle', 'elsewhere.Teyle + other.Oskar Teyle', 'unknown.Teyle'];
  const names = Object.keys(REPORTS);
  const orders = names.flatMap((_, k) => [
    [...names.slice(k), ...names.slice(0, k)],
    [...names.slice(k), ...names.slice(0, k)].toReversed(),
  ]);

  test.each(orders.map(order => [order.join(', '), order] as const))('%s', async (_, order) => {
    for (const report of order) await addReport(store, report, REPORTS[report] ?? []);
    expect(await groupsOf(store)).toEqual(EXPECTED);
  });

  test.each([
    [['none', 'kestrian', 'norvanian']],
    [['kestrian', 'norvanian', 'none']],
    [['kestrian', 'none', 'norvanian']],
    [['norvanian', 'none', 'kestrian']],
  ])('a full name that two have, %s', async order => {
    const told: Readonly<Record<string, string>> = {
      none: 'Ada Brenn',
      kestrian: 'Ada Brenn; Kestria',
      norvanian: 'Ada Brenn; Norvania',
    };
    for (const report of order) await addReport(store, report, [told[report] ?? '']);
    expect(await groupsOf(store)).toEqual(['kestrian.Ada Brenn', 'none.Ada Brenn', 'norvanian.Ada Brenn']);
  });
});

test('people of one report stay apart', async () => {
  expect(await groups(['Ruta Teyle; Kestria', 'Teyle; Kestria'], ['Ruta Teyle; Kestria', 'Teyle; Kestria'])).toEqual([
    'r1.Ruta Teyle + r2.Ruta Teyle',
    'r1.Teyle + r2.Teyle',
  ]);
});

test('the shown name is the fullest of those that are used most', async () => {
  await groups(
    ['Teyle, president; Kestria'],
    ['Ruta Teyle, president; Kestria'],
    ['Ruta Maria Teyle; Kestria'],
    ['Ruta Teyle; Kestria'],
  );
  const [actor] = (await actorsOf(store).list({ text: 'tey' })).items;
  expect(actor).toMatchObject({ name: 'Ruta Maria Teyle', party: 'Kestria', reports: 4 });
  expect(actor?.names[0]).toBe('Ruta Teyle');
});

describe('a report that is read again', () => {
  test('keeps its actors by their names, whatever their numbers', async () => {
    const before = await addReport(store, 'r1', ['Ada Brenn', 'Ruta Teyle; Kestria']);
    const after = await addReport(store, 'r1', ['Oskar Lund', 'Ada Brenn', 'Ruta Teyle']);
    expect([after.a2, after.a3]).toEqual([before.a1, before.a2]);
  });

  test('lets go whom it no longer names', async () => {
    const before = await addReport(store, 'r1', ['Ada Brenn', 'Ruta Teyle; Kestria']);
    await addReport(store, 'r1', ['Ada Brenn']);
    const page = await actorsOf(store).list({});
    expect(page.items.map(({ id }) => id)).toEqual([before.a1]);
    expect(await groupsOf(store)).toEqual(['r1.Ada Brenn']);
  });

  test('keeps what a person decided', async () => {
    await addReport(store, 'r1', ['Ruta Teyle; Kestria']);
    await addReport(store, 'r2', ['Ada Brenn', 'Ruta Teyle; Kestria']);
    const [change] = await store.db.selectFrom('actor_changes').select('id').execute();
    await actorsOf(store).undo(change?.id ?? '', 'Ilse');
    expect(await groupsOf(store)).toEqual(['r1.Ruta Teyle', 'r2.Ada Brenn', 'r2.Ruta Teyle']);
    await addReport(store, 'r2', ['Ruta Teyle; Kestria']);
    await addReport(store, 'r3', ['Ruta Teyle; Kestria']);
    expect(await groupsOf(store)).not.toContain('r1.Ruta Teyle + r2.Ruta Teyle');
  });
});

test('what no database holds is no trouble', async () => {
  const hostile = {
    ...actorTold('x'),
    name: 'Ru\u0000ta\ud800 Teyle',
    names: ['__proto__', 'constructor'],
    roles: ["'; drop table actors; --"],
  };
  await addReport(store, 'r1', [hostile, actorTold(''), actorTold(`${'Long '.repeat(400)}Name`)]);
  expect(await groupsOf(store)).toHaveLength(3);
  expect((await actorsOf(store).list({ text: "teyle' & !:* \\" })).items).toHaveLength(1);
});

const SYLLABLES = ['Ba', 'De', 'Fi', 'Go', 'Ku', 'La', 'Me', 'Pi', 'Ro', 'Su'];

test('a thousand actors in one report', async () => {
  const many = Array.from(
    { length: 1000 },
    (_, k) =>
      `${[k % 10, Math.floor(k / 10) % 10].map(n => SYLLABLES[n]).join('')}nor ${SYLLABLES[Math.floor(k / 100)]}varn; Kestria`,
  );
  await addReport(store, 'r1', many, AT);
  await addReport(store, 'r2', many, AT);
  expect(await groupsOf(store)).toHaveLength(1000);
}, 30_000);
