/** What people say otherwise, and that it stays; one ledger for all, each test with a report of its own. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { KESTRIAN, ledgerOf, type TestLedger, textSource } from '../../../test/support/ledger-of.js';
import type { CorrectedField, StatementEntry } from '../../model/ledger/statement-entry.js';

let here: TestLedger;
let report: string;
let address = 0;
beforeAll(async () => {
  here = await ledgerOf();
}, 120_000);
afterAll(() => here.ledger.close());

const source = (text: string) => textSource(text, { url: `https://courier.example/${address}`, published: '2031-03-13' });
beforeEach(async () => {
  address += 1;
  report = (await here.ledger.reports.add(source(KESTRIAN), 'test')).report.id;
});

const entry = (number: number): Promise<StatementEntry> => here.ledger.statements.get(`${report}.s${number}`);
const correct = (number: number, field: CorrectedField, value: string, note?: string) =>
  here.ledger.statements.correct(`${report}.s${number}`, { field, value, ...(note === undefined ? {} : { note }) }, 'ada');
const idOf = async (name: string): Promise<string> => {
  const { items } = await here.ledger.actors.list({ text: name });
  const found = items.find(actor => actor.name === name);
  if (!found) throw new Error(`nobody is called ${name}`);
  return found.id;
};
const found = async (filter: object) =>
  (await here.ledger.statements.search({ ...filter, report: [report] })).items.map(({ id }) => id.split('.')[1]);
const details = async (number: number) =>
  (await here.ledger.changes({ target: `${report}.s${number}` })).items.map(
    ({ kind, detail, by }) => `${kind} ${detail} (${by})`,
  );

describe('a correction', () => {
  test('stands over the machine and is found', async () => {
    const correction = await correct(1, 'act', 'promise', 'he gave his word');
    expect(correction).toMatchObject({
      field: 'act',
      value: 'promise',
      was: 'assert',
      note: 'he gave his word',
      by: 'ada',
      undone: null,
    });
    expect(await entry(1)).toMatchObject({ act: 'promise', corrections: [correction] });
    expect(await found({ act: ['promise'] })).toEqual(['s1']);
    expect(await found({ corrected: true })).toEqual(['s1']);
    expect(await details(1)).toEqual(['statement-corrected act: assert → promise (ada)']);
  });

  test('of a speaker names actors', async () => {
    const [teyle, morvane] = [await idOf('Brannoc Teyle'), await idOf('Ilsabet Morvane')];
    expect(await correct(2, 'speaker', morvane)).toMatchObject({ was: teyle, value: morvane });
    expect(await entry(2)).toMatchObject({ speaker: 'Ilsabet Morvane', speakers: [{ id: morvane }] });
    expect(await found({ speaker: [morvane] })).toEqual(['s2']);
    expect(await details(2)).toEqual(['statement-corrected speaker: Brannoc Teyle → Ilsabet Morvane (ada)']);
    await correct(2, 'speaker', '');
    expect(await entry(2)).toMatchObject({ speaker: null, speakers: [], kind: 'unknown' });
  });

  test.each<[CorrectedField, string, object]>([
    ['hedged', 'true', { hedged: true }],
    ['mode', 'direct', { mode: 'direct' }],
    ['said', '2031-02', { said: '2031-02', day: '2031-02-01' }],
    ['said', '', { said: null, day: '2031-03-13' }],
    ['medium', 'in a letter', { medium: 'in a letter' }],
    ['addressee', '', { addressee: null, addressees: [] }],
  ])('of %s: “%s”', async (field, value, expected) => {
    await correct(1, field, value);
    expect(await entry(1)).toMatchObject(expected);
  });

  test('that it is no statement takes it out of sight', async () => {
    const { id } = await correct(1, 'withdrawn', 'true');
    expect(await found({})).not.toContain('s1');
    await here.ledger.reports.withdraw(report, 'ada');
    await here.ledger.reports.restore(report, 'ada');
    expect(await found({})).toEqual(expect.arrayContaining(['s2', 's3']));
    expect(await found({})).not.toContain('s1');
    await here.ledger.statements.undo(id, 'ada');
    expect(await found({})).toContain('s1');
  });

  test('said twice is one', async () => {
    const first = await correct(1, 'act', 'ask');
    expect(await correct(1, 'act', 'ask')).toEqual(first);
    expect(await correct(1, 'act', 'ask', 'on reflection')).not.toEqual(first);
  });

  test.each<[number, CorrectedField, string, string]>([
    [1, 'act', 'shout', 'correction-invalid'],
    [1, 'speaker', 'azzzzzzzzzz', 'correction-invalid'],
    [99, 'act', 'ask', 'statement-not-found'],
  ])('that cannot be changes nothing: %s %s “%s”', async (number, field, value, code) => {
    await expect(correct(number, field, value)).rejects.toMatchObject({ code });
    expect(await here.ledger.statements.corrections(`${report}.s1`)).toEqual([]);
  });
});

describe('taken back', () => {
  test('what stood before stands again', async () => {
    const older = await correct(1, 'act', 'ask');
    const newer = await correct(1, 'act', 'deny');
    expect(await entry(1)).toMatchObject({ act: 'deny' });
    expect(await here.ledger.statements.undo(newer.id, 'bo')).toMatchObject({ id: newer.id, undone: { by: 'bo' } });
    expect(await entry(1)).toMatchObject({ act: 'ask', corrections: [older] });
    await here.ledger.statements.undo(older.id, 'bo');
    expect(await entry(1)).toMatchObject({ act: 'assert', corrections: [] });
    expect(await found({ corrected: true })).toEqual([]);
    expect((await here.ledger.statements.corrections(`${report}.s1`)).map(({ value }) => value)).toEqual(['deny', 'ask']);
    expect((await details(1)).slice(0, 2)).toEqual([
      'correction-undone act: ask → assert (bo)',
      'correction-undone act: deny → ask (bo)',
    ]);
  });

  test('the older one first, the newer one stands', async () => {
    const older = await correct(1, 'act', 'ask');
    await correct(1, 'act', 'deny');
    await here.ledger.statements.undo(older.id, 'bo');
    expect(await entry(1)).toMatchObject({ act: 'deny' });
  });

  test('twice is once', async () => {
    const { id } = await correct(1, 'act', 'ask');
    const undone = await here.ledger.statements.undo(id, 'bo');
    expect(await here.ledger.statements.undo(id, 'cy')).toEqual(undone);
  });

  test('a speaker is the one of the report again', async () => {
    const before = await entry(2);
    const { id } = await correct(2, 'speaker', await idOf('Ilsabet Morvane'));
    await here.ledger.statements.undo(id, 'bo');
    expect(await entry(2)).toEqual(before);
  });

  test('one that is not there cannot be', async () => {
    await expect(here.ledger.statements.undo('k1', 'bo')).rejects.toMatchObject({ code: 'correction-not-found' });
  });
});

describe('after reading anew', () => {
  async function readAgain(version: string): Promise<void> {
    here.reader.version = version;
    try {
      await here.ledger.reports.readAgain(report, 'test');
    } finally {
      here.reader.version = '1';
    }
  }

  test('a correction stands', async () => {
    const morvane = await idOf('Ilsabet Morvane');
    await correct(2, 'speaker', morvane);
    await correct(2, 'act', 'ask');
    await readAgain('2');
    expect(await entry(2)).toMatchObject({
      act: 'ask',
      speakers: [{ id: morvane }],
      corrections: [{ field: 'act' }, { field: 'speaker' }],
    });
  });

  test('one on a changed page goes with its statement', async () => {
    await correct(3, 'act', 'support');
    const changed = KESTRIAN.replace('KESTRIA AND', 'KESTRIA, SARROW AND')
      .replace(/^\[s2.*\n\n/m, '')
      .replaceAll('3:', '2:');
    await here.ledger.reports.add(source(changed), 'test');
    expect(await entry(3)).toMatchObject({ local: 's2', act: 'support', current: true });
  });

  test('one of a statement that is gone is kept with it, and can be taken back', async () => {
    const { id } = await correct(2, 'act', 'ask');
    const before = await entry(2);
    await here.ledger.reports.add(source(KESTRIAN.replace(/^\[s2.*\n\n/m, '')), 'test');
    expect(await entry(2)).toMatchObject({ current: false, act: 'ask', corrections: [{ id }] });
    await here.ledger.statements.undo(id, 'bo');
    expect(await entry(2)).toMatchObject({ act: 'deny', speakers: before.speakers });
  });

  test('one follows its actor into another, and back', async () => {
    const [teyle, morvane] = [await idOf('Brannoc Teyle'), await idOf('Ilsabet Morvane')];
    await correct(2, 'speaker', morvane);
    const merge = await here.ledger.actors.merge({ from: morvane, into: teyle, reason: 'to see' }, 'ada');
    expect(await entry(2)).toMatchObject({ speakers: [{ id: teyle }] });
    await readAgain('3');
    expect(await entry(2)).toMatchObject({ speakers: [{ id: teyle }] });
    await here.ledger.actors.undo(merge.id, 'ada');
    await readAgain('4');
    expect(await entry(2)).toMatchObject({ speakers: [{ id: morvane }] });
  });
});
