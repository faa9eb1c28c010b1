import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorIdOf, keepStatements } from '../../../test/support/kept-statements.js';
import type { StatementSearch } from '../../model/ledger/search.js';
import { openStore } from '../../store/open-store.js';
import type { Store } from '../../store/store.js';
import { allStatements } from './all-statements.js';
import { searchStatements } from './search-statements.js';

const TEYLE = 'Brannoc Teyle (Kestria)';
const MORVANE = 'Ilsabet Morvane (Norvania)';
const WHO = 'The Who (Talmark)';

let store: Store;

beforeAll(async () => {
  store = await openStore({ memory: true });
  await keepStatements(store, [
    {
      content: 'ferries were kept in the harbour',
      by: [TEYLE],
      to: [MORVANE],
      act: 'deny',
      day: '2031-03-01',
      publisher: 'The Sarrow Courier',
    },
    {
      content: 'the grain ships be let through the strait',
      by: [MORVANE],
      act: 'demand',
      mode: 'direct',
      day: '2031-03-02',
      via: ['Lantern Wire'],
    },
    {
      content: 'the ships of grain are late',
      by: [TEYLE, MORVANE],
      day: '2031-03-03',
      contacts: ['call'],
      gaps: ['words-missing'],
      hedged: true,
    },
    { content: 'music brings no ferry back', by: [WHO], report: 'r0000000002', day: null, kind: 'organisation', negated: true },
    { content: 'a ferry that was taken back', by: [TEYLE], withdrawn: true },
    { content: 'a ferry of an older reading', by: [TEYLE], current: false },
    { content: 'nobody says that it rains', by: [], report: 'r0000000002', day: '2031-03-02', corrected: true },
  ]);
});
afterAll(() => store.close());

const idsOf = async (query: StatementSearch) =>
  (await searchStatements(store.db, query)).items.map(({ id }) => id.replace(/^r0+/, ''));

describe('searching', () => {
  it.each<[string, string, readonly string[]]>([
    ['one word', 'ferry', ['2.s1', '1.s1']],
    ['two words, both of which must be there', 'ferry harbour', ['1.s1']],
    ['either of two', 'harbour or strait', ['1.s1', '1.s2']],
    ['a phrase', '"grain ships"', ['1.s2']],
    ['a word that must not be there', 'ships -strait', ['1.s3']],
    ['the name of a speaker with a word', 'Teyle ferries', ['1.s1']],
    ['the name of an addressee and speaker', 'morvane', ['1.s1', '1.s2', '1.s3']],
    ['the name of a relay', 'Lantern', ['1.s2']],
    ['a name of words without meaning', 'The Who', ['2.s1']],
    ['nothing', '  ', ['1.s3', '1.s2', '2.s2', '1.s1', '2.s1']],
    ['a word that is not there (negative)', 'zeppelin', []],
    ['marks alone (negative)', '?! … «»', []],
    ['a phrase across content and name (negative)', '"strait Ilsabet"', []],
  ])('finds by %s', async (_name, text, expected) => {
    const sort = text.trim() === '' ? 'newest' : 'relevance';
    expect((await idsOf({ text, sort })).toSorted()).toEqual([...expected].toSorted());
  });

  it.each<[string, StatementSearch, readonly string[]]>([
    ['speaker', { speaker: [actorIdOf(MORVANE)] }, ['1.s3', '1.s2']],
    ['addressee', { addressee: [actorIdOf(MORVANE)] }, ['1.s1']],
    ['party', { party: ['Talmark', 'Norvania'] }, ['1.s3', '1.s2', '2.s1']],
    ['party of the addressee', { addresseeParty: ['Norvania'] }, ['1.s1']],
    ['relay', { via: ['Lantern Wire'] }, ['1.s2']],
    ['act', { act: ['deny', 'demand'] }, ['1.s2', '1.s1']],
    ['mode', { mode: ['direct'] }, ['1.s2']],
    ['kind', { kind: ['organisation'] }, ['2.s1']],
    ['publisher', { publisher: ['The Sarrow Courier'] }, ['1.s1']],
    ['report', { report: ['r0000000002'] }, ['2.s2', '2.s1']],
    ['contact', { contact: ['call'] }, ['1.s3']],
    ['hedged', { hedged: true }, ['1.s3']],
    ['not hedged', { hedged: false, text: 'ships' }, ['1.s2']],
    ['negated', { negated: true }, ['2.s1']],
    ['gaps', { gaps: true }, ['1.s3']],
    ['corrected', { corrected: true }, ['2.s2']],
    ['days', { from: '2031-03-02', to: '2031-03-02' }, ['1.s2', '2.s2']],
    ['all at once', { text: 'grain', party: ['Kestria'], act: ['assert'], gaps: true }, ['1.s3']],
    ['a list of nothing', { speaker: [] }, ['1.s3', '1.s2', '2.s2', '1.s1', '2.s1']],
    ['an id that nobody has (negative)', { speaker: ["a' or true --"] }, []],
  ])('narrows by %s', async (_name, query, expected) => expect(await idsOf({ sort: 'newest', ...query })).toEqual(expected));

  it('goes the other way, those of no day last', async () =>
    expect(await idsOf({ sort: 'oldest' })).toEqual(['1.s1', '1.s2', '2.s2', '1.s3', '2.s1']));

  it('highlights what was found, in UTF-16 code units', async () => {
    const { items } = await searchStatements(store.db, { text: 'ferry harbour' });
    expect(items[0]?.highlights.map(([start, end]) => items[0]?.content.slice(start, end))).toEqual(['ferries', 'harbour']);
  });

  it('gives speakers, addressees and the report with each hit', async () => {
    const { items } = await searchStatements(store.db, { text: 'harbour' });
    expect(items).toMatchObject([
      {
        report: { id: 'r0000000001', title: 'Title of r0000000001' },
        speakers: [{ name: 'Brannoc Teyle', party: 'Kestria' }],
        addressees: [{ name: 'Ilsabet Morvane', party: 'Norvania' }],
        spans: [[0, 32]],
        day: '2031-03-01',
        corrections: [],
      },
    ]);
  });
});

describe('paging', () => {
  it.each<StatementSearch>([
    {},
    { sort: 'oldest' },
    { text: 'ship or ferry or rains' },
    { text: 'ship or ferry', sort: 'newest' },
  ])('%j goes through all, each once, and knows how many', async query => {
    const whole = await searchStatements(store.db, query);
    const ids: string[] = [];
    for (let after: string | null = null, pages = 0; pages === 0 || after !== null; pages += 1) {
      const page = await searchStatements(store.db, { ...query, limit: 2, ...(after === null ? {} : { after }) });
      expect(page.total).toBe(whole.total);
      ids.push(...page.items.map(({ id }) => id));
      after = page.next;
    }
    expect(ids).toEqual(whole.items.map(({ id }) => id));
  });

  it('streams all for export', async () => {
    const ids: string[] = [];
    for await (const { id } of allStatements(store.db, { party: ['Kestria'] })) ids.push(id);
    expect(ids).toEqual(['r0000000001.s3', 'r0000000001.s1']);
  });
});

describe('what nobody can have meant', () => {
  const nextOf = async (query: StatementSearch) => (await searchStatements(store.db, { ...query, limit: 1 })).next ?? '';

  it.each<[string, (next: string) => StatementSearch]>([
    ['a cursor of another question', next => ({ text: 'ferry', after: next })],
    ['a forged cursor', () => ({ after: 'bm9uZQ' })],
    ['an empty cursor', () => ({ after: '' })],
    ['a cursor with another position', next => ({ after: forged(next, [0, '2031-02-30', 'r1', 1]) })],
    ['a cursor of something else', next => ({ after: forged(next, [{}, null, [], 'x']) })],
    ['a day that is none', () => ({ from: '2031-02-30' })],
    ['a limit of nothing', () => ({ limit: 0 })],
    ['a limit beyond all', () => ({ limit: 201 })],
    ['a text without end', () => ({ text: 'x'.repeat(10_001) })],
  ])('refuses %s', async (_name, query) => {
    await expect(searchStatements(store.db, query(await nextOf({})))).rejects.toMatchObject({ code: 'query-invalid' });
  });

  it.each([
    ['a mark that does not close', '"unbalanced'],
    ['operators alone', '- or - "" ""'],
    ['nothing but or', 'or or or'],
    ['what no database takes', '\0\ud800'],
    ['operators of another language', '!&|<->():*'],
    ['SQL', "';drop table statements--"],
    ['one word without end', 'é'.repeat(5000)],
    ['many words', '-ferry '.repeat(1400)],
    ['a backslash', '\\'],
  ])('takes %s for a question all the same', async (_name, text) =>
    expect(await searchStatements(store.db, { text })).toMatchObject({ items: expect.any(Array) }),
  );

  it('takes a cursor with numbers beyond the table', async () =>
    expect((await searchStatements(store.db, { after: forged(await nextOf({}), [0, null, 'r\0', 2 ** 52]) })).items).toEqual([]));
});

function forged(cursor: string, position: readonly unknown[]): string {
  const [print] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  return Buffer.from(JSON.stringify([print, ...position])).toString('base64url');
}
