/** Keeping reports, whatever the store; and two writers of one ledger at once, where the store takes two. */
import { expect, test } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger.js';
import { openLedger } from '../../src/ledger/open-ledger.js';
import { KESTRIAN, NORVANIAN, textSource } from '../support/ledger-of.js';
import { markedReader } from '../support/marked-reader.js';
import { toldTwice } from '../support/told-twice.js';
import { eachStore, type Kind } from './each-store.js';

const at = (path: string | number): string => `https://courier.example/${path}`;
const PAGES = Array.from({ length: 12 }, (_, k) => textSource(`${k % 2 ? KESTRIAN : NORVANIAN}\n\nPage ${k}.`, { url: at(k) }));

/** Two ledgers over one database; one and the same where the store takes only one. */
async function two({ open, fresh }: Kind): Promise<readonly [Ledger, Ledger]> {
  const place = await fresh();
  const first = await open(place);
  const second = first.can.concurrent ? await open(place) : first;
  const ledger = (store: typeof first) =>
    openLedger({ store, reader: markedReader(), comparing: toldTwice, now: () => new Date('2031-03-20T09:00:00Z') });
  return [ledger(first), ledger(second)];
}

const oneOf = async (ledger: Ledger, name: string): Promise<string> => {
  const { items } = await ledger.actors.list({ text: name });
  expect(items.map(actor => actor.name)).toEqual([name]);
  return items[0]?.id ?? '';
};

eachStore('keeping reports', kind => {
  test('two writers of the same reports keep each once, and know its people once', async () => {
    const [one, other] = await two(kind);
    const added = await Promise.all(PAGES.flatMap(page => [one.reports.add(page, 'one'), other.reports.add(page, 'other')]));
    const outcomes = added.map(({ outcome }) => outcome);
    expect(outcomes.filter(outcome => outcome === 'added')).toHaveLength(PAGES.length);
    expect(outcomes.filter(outcome => outcome === 'unchanged')).toHaveLength(PAGES.length);
    expect((await one.counts()).reports).toBe(PAGES.length);
    await oneOf(one, 'Brannoc Teyle');
    await oneOf(one, 'Ilsabet Morvane');
  });

  test('two who change the same report, correct it and read it again lose nothing', async () => {
    const [one, other] = await two(kind);
    const { report } = await one.reports.add(textSource(KESTRIAN, { url: at('busy') }), 'one');
    const id = `${report.id}.s2`;
    await Promise.all([
      one.statements.correct(id, { field: 'act', value: 'ask' }, 'one'),
      other.statements.correct(id, { field: 'hedged', value: 'true' }, 'other'),
      one.reports.add(textSource(`${KESTRIAN}\n\nIt is cold.`, { url: at('busy') }), 'one'),
      other.reports.add(textSource(`${KESTRIAN}\n\nIt is warm.`, { url: at('busy') }), 'other'),
    ]);
    expect(await one.statements.get(id)).toMatchObject({ act: 'ask', hedged: true, current: true });
    expect(await one.reports.revisions(report.id)).toHaveLength(3);
    const { items } = await one.changes({ limit: 200 });
    const numbers = items.map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => b - a));
  });

  test('characters that no database takes keep their places', async () => {
    const [ledger] = await two(kind);
    const { report } = await ledger.reports.add(
      textSource('At \0 noon \ud83d.\n\n[s1:{p:Teyle \0}] [k1:said] [c1:that \udc00 it is over].'),
      'one',
    );
    const { report: record, statements } = await ledger.reports.record(report.id);
    expect(record.text).toContain('At \0 noon \ud83d.');
    expect(statements.s1?.content).toBe('that \ufffd it is over');
  });

  test('a text of nothing but long new words is kept and found', async () => {
    const [ledger] = await two(kind);
    const words = Array.from({ length: 20_000 }, (_, k) => `${k.toString(36)}q-${(k * 7).toString(36)}z.example/${k}`).join(' ');
    const { report } = await ledger.reports.add(
      textSource(`[s1:{p:Teyle}] [k1:said] [c1:that ${words}].`, { title: 'Noise', publisher: 'N'.repeat(5000) }),
      'one',
    );
    expect(report).toMatchObject({ title: 'Noise', statements: 1 });
    expect(report.publisher).toHaveLength(500);
    expect((await ledger.reports.list({ text: 'noise' })).total).toBe(1);
  });
});
