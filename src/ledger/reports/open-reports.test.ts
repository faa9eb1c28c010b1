/** Looking at reports; one ledger for all, whose first reports are those of the list. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ledgerOf, type TestLedger, textSource } from '../../../test/support/ledger-of.js';
import type { ReportFilter } from '../../model/ledger/search.js';
import type { Source } from '../../model/source.js';

const SAID = '[s1:{p:Brannoc Teyle}] [k1:said] [c1:that the exercise was over].';

const GIVEN: readonly Partial<Source>[] = [
  {
    title: 'Ferries sail again',
    publisher: 'The Sarrow Courier',
    published: '2031-03-14',
    url: 'https://courier.example/ferries-sail',
  },
  { title: 'Exercise ends', publisher: 'Lantern Wire', published: '2031-03-12T22:00:00Z' },
  { title: 'No day is told', publisher: 'Lantern Wire' },
  { title: 'Grain waits', publisher: 'Norvania’s Ministry of Trade', published: '2031-03-14' },
  { title: 'Nor here' },
];

let here: TestLedger;
beforeAll(async () => {
  here = await ledgerOf(GIVEN.map(given => textSource(`${given.title}\n\n${SAID}`, given)));
}, 120_000);
afterAll(() => here.ledger.close());

const titles = async (filter: ReportFilter) => (await here.ledger.reports.list(filter)).items.map(({ title }) => title);

describe('the list', () => {
  test.each<[string, ReportFilter, string[]]>([
    ['by the day of the report', {}, ['Ferries sail again', 'Grain waits', 'Exercise ends', 'No day is told', 'Nor here']],
    [
      'by when it was added',
      { sort: 'added' },
      ['Nor here', 'Grain waits', 'No day is told', 'Exercise ends', 'Ferries sail again'],
    ],
    ['by a word of its title', { text: 'ferry' }, ['Ferries sail again']],
    [
      'by a word of its text',
      { text: 'brannoc -ferry -grain', publisher: ['Lantern Wire'] },
      ['Exercise ends', 'No day is told'],
    ],
    ['by its publisher', { text: 'trade' }, ['Grain waits']],
    ['by its address', { text: 'courier.example' }, ['Ferries sail again']],
    ['of one of several publishers', { publisher: ['Lantern Wire', 'Nobody'] }, ['Exercise ends', 'No day is told']],
    ['of some days', { from: '2031-03-12', to: '2031-03-13' }, ['Exercise ends']],
    ['with nothing that fits', { text: 'volcano' }, []],
    ['withdrawn', { withdrawn: true }, []],
  ])('%s', async (_, filter, expected) => {
    const ties = (list: readonly (string | null)[]) => [...list].toSorted();
    const found = await titles(filter);
    expect(ties(found)).toEqual(ties(expected));
    if (filter.sort === 'added') expect(found).toEqual(expected);
    expect((await here.ledger.reports.list(filter)).total).toBe(expected.length);
  });

  test.each<['newest' | 'added']>([['newest'], ['added']])('page by page by %s is all of it, once', async sort => {
    const all = await titles({ sort });
    const seen: (string | null)[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const page = await here.ledger.reports.list({ sort, limit: 2, ...(after === undefined ? {} : { after }) });
      expect(page.total).toBe(GIVEN.length);
      seen.push(...page.items.map(({ title }) => title));
      after = page.next;
    }
    expect(seen).toEqual(all);
    expect(new Set(seen).size).toBe(GIVEN.length);
  });

  test('the newest days come first, those without one last', async () => {
    const days = (await here.ledger.reports.list({})).items.map(({ date }) => date?.slice(0, 10) ?? null);
    expect(days).toEqual(['2031-03-14', '2031-03-14', '2031-03-12', null, null]);
  });

  test.each<[string, ReportFilter]>([
    ['a page of none', { limit: 0 }],
    ['a page of too many', { limit: 201 }],
    ['a day that is none', { from: '2031-02-30' }],
    ['an end of a page that is none', { after: 'bm9uZQ' }],
    ['the end of a page of something else', { after: 'WyJ4Il0', text: 'ferry' }],
  ])('%s is refused', async (_, filter) => {
    await expect(here.ledger.reports.list(filter)).rejects.toMatchObject({ code: 'query-invalid' });
  });
});

describe('a report out of view', () => {
  test('is in no list, and its statements are not found, until it is put back', async () => {
    const {
      items: [report],
    } = await here.ledger.reports.list({ text: 'grain' });
    const id = report?.id ?? '';
    expect(await here.ledger.reports.withdraw(id, 'ada')).toMatchObject({ id, withdrawn: true });
    await here.ledger.reports.withdraw(id, 'ada');
    expect(await titles({ text: 'grain' })).toEqual([]);
    expect(await titles({ withdrawn: true })).toEqual(['Grain waits']);
    expect((await here.ledger.statements.search({ report: [id] })).total).toBe(0);
    expect((await here.ledger.counts()).reports).toBe(GIVEN.length - 1);
    expect(await here.ledger.reports.get(id)).toMatchObject({ withdrawn: true });
    expect(await here.ledger.reports.restore(id, 'bo')).toMatchObject({ withdrawn: false });
    expect((await here.ledger.statements.search({ report: [id] })).total).toBe(1);
    const { items } = await here.ledger.changes({ target: id });
    expect(items.map(({ kind, by }) => `${kind} ${by}`)).toEqual([
      'report-restored bo',
      'report-withdrawn ada',
      'report-added test',
    ]);
  });

  test('stays so when its page has changed', async () => {
    const known = { url: 'https://courier.example/out', title: 'Out of view' };
    const {
      report: { id },
    } = await here.ledger.reports.add(textSource(SAID, known), 'test');
    await here.ledger.reports.withdraw(id, 'ada');
    await here.ledger.reports.add(textSource(`${SAID} It is cold.`, known), 'test');
    expect(await here.ledger.reports.get(id)).toMatchObject({ withdrawn: true, revision: 2 });
    expect((await here.ledger.statements.search({ report: [id] })).total).toBe(0);
  });
});

describe('what is not there', () => {
  test.each<[string, (id: string) => Promise<unknown>]>([
    ['get', id => here.ledger.reports.get(id)],
    ['record', id => here.ledger.reports.record(id)],
    ['revisions', id => here.ledger.reports.revisions(id)],
    ['source', id => here.ledger.reports.source(id)],
    ['readAgain', id => here.ledger.reports.readAgain(id, 'test')],
    ['withdraw', id => here.ledger.reports.withdraw(id, 'test')],
  ])('%s', async (_, ask) => {
    for (const id of ['rzzzzzzzzzz', '', "r' or 1=1 --", 'r\0'])
      await expect(ask(id)).rejects.toMatchObject({ code: 'report-not-found' });
  });

  test.each([[0], [2], [-1], [1.5], [2 ** 40], [Number.NaN]])('revision %s', async revision => {
    const {
      items: [report],
    } = await here.ledger.reports.list({ text: 'ferry' });
    await expect(here.ledger.reports.record(report?.id ?? '', revision)).rejects.toMatchObject({ code: 'revision-not-found' });
    await expect(here.ledger.reports.source(report?.id ?? '', revision)).rejects.toMatchObject({ code: 'revision-not-found' });
  });
});

test('changes go page by page, the newest first', async () => {
  const all = (await here.ledger.changes({ limit: 200 })).items.map(({ number }) => number);
  const { items, next, total } = await here.ledger.changes({ limit: 2 });
  const rest = await here.ledger.changes({ limit: 200, after: next ?? '' });
  expect([...items, ...rest.items].map(({ number }) => number)).toEqual(all);
  expect(all).toEqual(all.toSorted((a, b) => b - a));
  expect(total).toBe(all.length);
  await expect(here.ledger.changes({ after: '17' })).rejects.toMatchObject({ code: 'query-invalid' });
});
