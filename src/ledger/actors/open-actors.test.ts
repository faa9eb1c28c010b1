import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actorsOf, actorTold, addReport, groupsOf } from '../../../test/support/resolved.js';
import { openStore } from '../../store/open-store.js';
import type { Store } from '../../store/store.js';

let store: Store;

beforeAll(async () => {
  store = await openStore({ memory: true });
});
beforeEach(async () => {
  await sql`truncate reports, actors, appearances, actor_changes, changes, statement_actors, statements cascade`.execute(
    store.db,
  );
});
afterAll(() => store.close());

/** Each a report of its own; their actors. */
async function actors(...told: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [k, each] of told.entries()) found.push((await addReport(store, `r${k + 1}`, [each])).a1 ?? '');
  return found;
}

async function say(
  report: string,
  number: number,
  actor: string,
  appearance: string | null,
  party: string | null,
): Promise<void> {
  const id = `${report}.s${number}`;
  await sql`insert into statements (id, report, number, local, content, spans, cue, source, mode, act, hedged, negated, kind, via, contacts, gaps, machine)
    values (${id}, ${report}, ${number}, 's1', 'the ferry is late', '[]', '', '', 'indirect', 'assert', false, false, 'person', '{}', '{}', '{}', ${JSON.stringify({ actor })})`.execute(
    store.db,
  );
  await store.db
    .insertInto('statement_actors')
    .values({ statement: id, role: 'speaker', place: 0, appearance, actor, party })
    .execute();
}

const speakers = () =>
  store.db.selectFrom('statement_actors').select(['statement', 'actor', 'party']).orderBy('statement').execute();

describe('merging', () => {
  test('moves appearances, what they say and speakers that people put in; and back', async () => {
    const [from = '', into = ''] = await actors('Bron Varn', 'Brannoc Varn; Kestria');
    await say('r1', 1, from, 'r1.a1', null);
    await say('r1', 2, from, null, null);
    const people = actorsOf(store);
    const change = await people.merge({ from, into, reason: 'his short name' }, 'Ilse');
    expect(change).toMatchObject({
      kind: 'merged',
      from: { id: from, name: 'Bron Varn' },
      to: { id: into },
      appearances: ['r1.a1'],
      rule: 'person',
      by: 'Ilse',
    });
    expect(await speakers()).toEqual([
      { statement: 'r1.s1', actor: into, party: 'Kestria' },
      { statement: 'r1.s2', actor: into, party: 'Kestria' },
    ]);
    expect(await people.get(into)).toMatchObject({
      reports: 2,
      statements: 2,
      mergedInto: null,
      names: ['Brannoc Varn', 'Bron Varn'],
    });
    expect(await people.get(from)).toMatchObject({ name: 'Bron Varn', reports: 0, mergedInto: { id: into } });
    expect((await people.list({})).items.map(({ id }) => id)).toEqual([into]);
    const undone = await people.undo(change.id, 'Ada');
    expect(undone.undone).toMatchObject({ by: 'Ada' });
    expect((await speakers()).map(({ actor }) => actor)).toEqual([from, from]);
    expect(await people.get(from)).toMatchObject({ reports: 1, mergedInto: null });
  });

  test('teaches the names for later reports', async () => {
    const [from = '', into = ''] = await actors('Bron Varn; Kestria', 'Brannoc Varn; Kestria');
    await actorsOf(store).merge({ from, into, reason: 'his short name' }, 'Ilse');
    expect((await addReport(store, 'r9', ['Bron Varn; Kestria'])).a1).toBe(into);
  });

  test.each([
    ['itself', (a: string) => ({ from: a, into: a, reason: 'x' }), 'actor-merge-impossible'],
    ['nobody', (a: string) => ({ from: a, into: 'a0000000000', reason: 'x' }), 'actor-not-found'],
    ['without a reason', (a: string, b: string) => ({ from: a, into: b, reason: ' ' }), 'actor-change-without-reason'],
  ])('not with %s', async (_, asked, code) => {
    const [a = '', b = ''] = await actors('Ada Brenn', 'Ruta Teyle');
    await expect(actorsOf(store).merge(asked(a, b), 'Ilse')).rejects.toMatchObject({ code });
  });
});

describe('splitting', () => {
  test('makes an actor of its own, which no later report draws back', async () => {
    const [one = ''] = await actors('Ruta Teyle; Kestria', 'Ruta Teyle; Kestria', 'Ruta Teyle; Kestria');
    const change = await actorsOf(store).split({ actor: one, appearances: ['r2.a1'], reason: 'her aunt' }, 'Ilse');
    expect(change).toMatchObject({ kind: 'split', from: { id: one }, appearances: ['r2.a1'] });
    await addReport(store, 'r2', ['Ruta Teyle; Kestria']);
    expect(await groupsOf(store)).toEqual(['r1.Ruta Teyle + r3.Ruta Teyle', 'r2.Ruta Teyle']);
    expect((await actorsOf(store).get(one)).alike.map(({ id }) => id)).toEqual([change.to.id]);
    await actorsOf(store).undo(change.id, 'Ilse');
    expect(await groupsOf(store)).toHaveLength(1);
  });

  test.each([
    ['all of them', ['r1.a1', 'r2.a1']],
    ['none', []],
    ['those of others', ['r3.a1']],
  ])('not %s', async (_, appearances) => {
    const [actor = ''] = await actors('Ruta Teyle; Kestria', 'Ruta Teyle; Kestria', 'Ada Brenn');
    const asked = actorsOf(store).split({ actor, appearances, reason: 'x' }, 'Ilse');
    await expect(asked).rejects.toMatchObject({ code: 'actor-split-impossible' });
  });
});

describe('taking back', () => {
  test('what has moved on since has to be taken back first', async () => {
    const [a = '', b = '', c = ''] = await actors('Ada Brenn', 'Ruta Teyle', 'Oskar Lund');
    const people = actorsOf(store);
    const first = await people.merge({ from: a, into: b, reason: 'x' }, 'Ilse');
    const second = await people.merge({ from: b, into: c, reason: 'x' }, 'Ilse');
    await expect(people.undo(first.id, 'Ilse')).rejects.toMatchObject({
      code: 'actor-change-superseded',
      message: expect.stringContaining(second.id),
    });
    expect((await people.get(a)).mergedInto?.id).toBe(c);
    await people.undo(second.id, 'Ilse');
    await people.undo(first.id, 'Ilse');
    await expect(people.undo(first.id, 'Ilse')).rejects.toMatchObject({ code: 'actor-change-superseded' });
    expect(await groupsOf(store)).toHaveLength(3);
  });

  test('a joining: the appearance is an actor of its own from then on', async () => {
    const [one = ''] = await actors('Ruta Teyle; Kestria', 'Ruta Teyle; Kestria');
    const people = actorsOf(store);
    const [change] = (await people.get(one)).changes;
    expect(change).toMatchObject({ kind: 'joined', from: { name: 'Ruta Teyle' } });
    expect((await people.get(change?.from.id ?? '')).mergedInto?.id).toBe(one);
    await people.undo(change?.id ?? '', 'Ilse');
    expect(await groupsOf(store)).toHaveLength(2);
    expect((await people.get(change?.from.id ?? '')).mergedInto).toBeNull();
  });

  test('no change of that name', async () => {
    await expect(actorsOf(store).undo('j0000000000', 'Ilse')).rejects.toMatchObject({ code: 'actor-change-not-found' });
  });
});

describe('looking', () => {
  test('by the beginnings of words, kinds and sides', async () => {
    await addReport(store, 'r1', ['Ruta Teyle; Kestria', 'Oskar Lünd; Norvania', actorTold('Kestria; Kestria', 'government')]);
    const names = async (filter: object) => (await actorsOf(store).list(filter)).items.map(({ name }) => name).toSorted();
    expect(await names({ text: 'tey ru' })).toEqual(['Ruta Teyle']);
    expect(await names({ text: 'LUN' })).toEqual(['Oskar Lünd']);
    expect(await names({ kind: ['government'] })).toEqual(['Kestria']);
    expect(await names({ party: ['Kestria'] })).toEqual(['Kestria', 'Ruta Teyle']);
    expect(await names({ text: 'eyle' })).toEqual([]);
    expect(await names({ text: '???' })).toEqual([]);
  });

  test('page by page, those who say most first', async () => {
    const ids = await actors('Ada Brenn', 'Ruta Teyle', 'Oskar Lund', 'Ilse Varn', 'Mara Tesk');
    for (const [k, times] of [1, 3, 1].entries())
      for (let n = 1; n <= times; n += 1) await say(`r${k + 1}`, n, ids[k] ?? '', `r${k + 1}.a1`, null);
    const people = actorsOf(store);
    const seen: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await people.list(after === undefined ? { limit: 2 } : { limit: 2, after });
      expect(page.total).toBe(5);
      seen.push(...page.items.map(({ id }) => id));
      if (page.next === null) break;
      after = page.next;
    }
    expect(seen[0]).toBe(ids[1]);
    expect(seen.toSorted()).toEqual(ids.toSorted());
    await expect(people.list({ after: 'x' })).rejects.toMatchObject({ code: 'query-invalid' });
    await expect(people.list({ limit: 0 })).rejects.toMatchObject({ code: 'query-invalid' });
  });

  test('two of one name show each other', async () => {
    const [a = '', b = '', bare = ''] = await actors('Ruta Teyle; Kestria', 'Ruta Teyle; Norvania', 'Teyle');
    const alike = async (id: string) => (await actorsOf(store).get(id)).alike.map(each => each.id).toSorted();
    expect(await alike(a)).toEqual([b, bare].toSorted());
    expect(await alike(bare)).toEqual([a, b].toSorted());
    await expect(actorsOf(store).get('a0000000000')).rejects.toMatchObject({ code: 'actor-not-found' });
  });
});
