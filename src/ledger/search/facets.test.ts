import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorIdOf, keepStatements } from '../../../test/support/kept-statements.js';
import type { FacetName, StatementFilter } from '../../model/ledger/search.js';
import { openStore } from '../../store/open-store.js';
import type { Store } from '../../store/store.js';
import { conversations } from './conversations.js';
import { facetsOf } from './facets.js';
import { OverallCounts } from './overall-counts.js';
import { timeline } from './timeline.js';

const TEYLE = 'Brannoc Teyle (Kestria)';
const BRENN = 'Ada Brenn (Kestria)';
const MORVANE = 'Ilsabet Morvane (Norvania)';

let store: Store;

beforeAll(async () => {
  store = await openStore({ memory: true });
  await keepStatements(store, [
    {
      content: 'the ferry is late',
      by: [TEYLE, BRENN],
      to: [MORVANE],
      act: 'deny',
      day: '2031-03-01',
      publisher: 'The Sarrow Courier',
    },
    { content: 'the ferry is safe', by: [TEYLE], to: [MORVANE], day: '2031-03-01', via: ['Lantern Wire'], contacts: ['call'] },
    {
      content: 'the grain is here',
      by: [MORVANE],
      to: [TEYLE],
      day: '2031-03-02',
      gaps: ['words-missing', 'elision'],
      mode: 'direct',
    },
    { content: 'the ferry of others', by: [MORVANE], withdrawn: true },
    { content: 'the rain goes on', day: null },
  ]);
});
afterAll(() => store.close());

const facets = (filter: StatementFilter, limit?: number) =>
  facetsOf({ db: store.db, overall: new OverallCounts(store.db) }, filter, limit);

async function shown(facet: FacetName, filter: StatementFilter): Promise<readonly string[]> {
  return (await facets(filter))[facet].map(({ label, count }) => `${label} ${count}`);
}

describe('facets', () => {
  it.each<[FacetName, StatementFilter, readonly string[]]>([
    ['speaker', {}, ['Brannoc Teyle 2', 'Ada Brenn 1', 'Ilsabet Morvane 1']],
    ['party', {}, ['Kestria 2', 'Norvania 1']],
    ['addressee', {}, ['Ilsabet Morvane 2', 'Brannoc Teyle 1']],
    ['via', {}, ['Lantern Wire 1']],
    ['act', {}, ['assert 3', 'deny 1']],
    ['mode', {}, ['indirect 3', 'direct 1']],
    ['publisher', {}, ['The Sarrow Courier 1']],
    ['contact', {}, ['call 1']],
    ['gaps', {}, ['elision 1', 'words-missing 1']],
    ['act', { text: 'ferry' }, ['assert 1', 'deny 1']],
    ['party', { text: 'ferry' }, ['Kestria 2']],
    ['party', { text: 'zeppelin' }, []],
  ])('%s of %j', async (facet, filter, expected) => expect(await shown(facet, filter)).toEqual(expected));

  it('count what one could widen to in the facet that is narrowed, and what is left in the others', async () => {
    const filter = { act: ['deny'] as const, text: 'ferry' };
    expect(await shown('act', filter)).toEqual(['assert 1', 'deny 1']);
    expect(await shown('speaker', filter)).toEqual(['Ada Brenn 1', 'Brannoc Teyle 1']);
    expect(await shown('act', { act: ['deny'] })).toEqual(['assert 3', 'deny 1']);
  });

  it('show what was chosen, however rare, beyond the limit', async () => {
    const { speaker } = await facets({ speaker: [actorIdOf(MORVANE)] }, 1);
    expect(speaker.map(({ label }) => label)).toEqual(['Brannoc Teyle', 'Ilsabet Morvane']);
  });

  it('give values as the filter takes them', async () =>
    expect((await facets({})).speaker[0]).toEqual({ value: actorIdOf(TEYLE), label: 'Brannoc Teyle', count: 2 }));

  it('refuse a limit of nothing', async () => expect(facets({}, 0)).rejects.toMatchObject({ code: 'query-invalid' }));
});

describe('overall counts', () => {
  it('are counted anew once the ledger has changed', async () => {
    const overall = new OverallCounts(store.db);
    const before = await overall.now();
    expect(await overall.now()).toBe(before);
    const change = { kind: 'report-added', target: 'r0000000001', detail: '', by: 'test', at: '2031-03-20T09:00:00.000Z' };
    await store.db.insertInto('changes').values(change).execute();
    expect(await overall.now()).not.toBe(before);
    expect(await overall.now()).toEqual(before);
  });
});

describe('who speaks to whom', () => {
  it('is counted by pairs, the most frequent first', async () => {
    const pairs = (await conversations(store.db, {})).map(
      ({ from, to, statements }) => `${from.name} → ${to.name} ${statements}`,
    );
    expect(pairs.toSorted()).toEqual([
      'Ada Brenn → Ilsabet Morvane 1',
      'Brannoc Teyle → Ilsabet Morvane 2',
      'Ilsabet Morvane → Brannoc Teyle 1',
    ]);
    expect(await conversations(store.db, { party: ['Talmark'] })).toEqual([]);
    expect((await conversations(store.db, {}, 1))[0]).toMatchObject({ from: { party: 'Kestria' }, statements: 2 });
  });
});

describe('the time line', () => {
  it('has days and acts in order, and nothing of no day', async () =>
    expect(await timeline(store.db, {})).toEqual([
      { day: '2031-03-01', act: 'assert', statements: 1 },
      { day: '2031-03-01', act: 'deny', statements: 1 },
      { day: '2031-03-02', act: 'assert', statements: 1 },
    ]));
});
