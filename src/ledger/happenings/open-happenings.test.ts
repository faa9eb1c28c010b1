import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ledgerOf, type TestLedger } from '../../../test/support/ledger-of.js';
import { sourceOf } from '../../input/source-item.js';
import type { HappeningFilter } from '../../model/ledger/search.js';

let test: TestLedger;

const CALL = (day: string, other: string) =>
  sourceOf({
    id: `${day} ${other}`,
    mediaType: 'text/plain',
    body: [
      'TALKS',
      `{l:Kestria}’s foreign minister {p:Brannoc Teyle} held a telephone conversation with {p:${other}} of {l:Norvania} on ${day} 2031.`,
      '[s1:{p:Teyle}] [k1:told] {l:Norvania} [c1:that the exercise is over].',
    ].join('\n\n'),
  });

beforeAll(async () => {
  test = await ledgerOf([
    CALL('12 March', 'Ilsabet Morvane'),
    CALL('14 March', 'Ilsabet Morvane'),
    CALL('13 March', 'Anna Lund'),
  ]);
});
afterAll(() => test.ledger.close());

const days = async (filter: HappeningFilter) => (await test.ledger.happenings.contacts(filter)).items.map(({ day }) => day);

describe('contacts', () => {
  it('come the newest first, with the report and the actors of the ledger', async () => {
    const { items, total, next } = await test.ledger.happenings.contacts({});
    expect({ total, next }).toEqual({ total: 3, next: null });
    expect(items.map(({ day }) => day)).toEqual(['2031-03-14', '2031-03-13', '2031-03-12']);
    expect(items[0]).toMatchObject({ contact: { kind: 'call' }, report: { title: 'TALKS' } });
    expect(items[0]?.actors.map(({ name }) => name)).toContain('Brannoc Teyle');
    expect(items[0]?.words).toContain('telephone conversation');
  });

  it.each<[HappeningFilter, readonly string[]]>([
    [{ from: '2031-03-13' }, ['2031-03-14', '2031-03-13']],
    [{ to: '2031-03-12', kind: ['call', 'visit'] }, ['2031-03-12']],
    [{ kind: ['visit'] }, []],
    [{ party: ['Talmark'] }, []],
    [{ actor: ["a' or true"] }, []],
    [{ report: ['r0000000000'] }, []],
  ])('are narrowed by %j', async (filter, expected) => expect(await days(filter)).toEqual(expected));

  it('are those of one actor', async () => {
    const { items } = await test.ledger.actors.list({ text: 'Lund' });
    expect(await days({ actor: items.map(({ id }) => id) })).toEqual(['2031-03-13']);
  });

  it('are paged, each once', async () => {
    const first = await test.ledger.happenings.contacts({ limit: 2 });
    const second = await test.ledger.happenings.contacts({ limit: 2, after: first.next ?? '' });
    expect(second).toMatchObject({ total: 3, next: null, items: [{ day: '2031-03-12' }] });
    await expect(test.ledger.happenings.events({ after: first.next ?? '' })).rejects.toMatchObject({ code: 'query-invalid' });
    await expect(days({ limit: 0 })).rejects.toMatchObject({ code: 'query-invalid' });
    await expect(days({ from: 'yesterday' })).rejects.toMatchObject({ code: 'query-invalid' });
  });

  it('are found by their id, or not at all', async () => {
    const [contact] = (await test.ledger.happenings.contacts({})).items;
    expect(await test.ledger.happenings.contact(contact?.id ?? '')).toEqual(contact);
    await expect(test.ledger.happenings.contact('r0000000000.c1\0')).rejects.toMatchObject({ code: 'contact-not-found' });
  });

  it('of a report out of view are not among them', async () => {
    const [{ report } = { report: { id: '' } }] = (await test.ledger.happenings.contacts({})).items;
    await test.ledger.reports.withdraw(report.id, 'test');
    expect(await days({})).toEqual(['2031-03-13', '2031-03-12']);
    await test.ledger.reports.restore(report.id, 'test');
    expect(await days({})).toHaveLength(3);
  });
});

describe('events', () => {
  it('come with source and target as actors of the ledger', async () => {
    const { items, total } = await test.ledger.happenings.events({});
    expect(items).toHaveLength(Math.min(total, 20));
    expect(items[0]).toMatchObject({ report: { title: 'TALKS' }, source: [{ name: 'Brannoc Teyle' }] });
    expect(await test.ledger.happenings.event(items[0]?.id ?? '')).toEqual(items[0]);
  });

  it('are narrowed by their root, and unknown ids refused', async () => {
    expect(
      (await test.ledger.happenings.events({ kind: ['CONSULT'] })).items.every(({ event }) => event.root === 'CONSULT'),
    ).toBe(true);
    await expect(test.ledger.happenings.event('r0000000000.e1')).rejects.toMatchObject({ code: 'event-not-found' });
  });
});
