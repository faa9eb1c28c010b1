/** What a ledger is for, from the first report to the last export, the same on every store. */
import { expect, test } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger.js';
import { KESTRIAN, ledgerOf, NORVANIAN, textSource } from '../support/ledger-of.js';
import { eachStore } from './each-store.js';

const FERRY = { url: 'https://courier.example/ferry', publisher: 'The Sarrow Courier', published: '2031-03-13' };

async function idOf(ledger: Ledger, name: string): Promise<string> {
  const { items } = await ledger.actors.list({ text: name });
  const found = items.find(actor => actor.name === name);
  if (!found) throw new Error(`Nobody is called ${name}.`);
  return found.id;
}

async function contentsOf(ledger: Ledger, filter: Parameters<Ledger['statements']['search']>[0]): Promise<string[]> {
  const { items } = await ledger.statements.search({ sort: 'oldest', ...filter });
  return items.map(({ content }) => content.replace(/^that /, '').slice(0, 22)).toSorted();
}

eachStore('a ledger', ({ open, fresh, lasts }) => {
  const opened = async () =>
    (await ledgerOf([textSource(KESTRIAN, FERRY), textSource(NORVANIAN)], { store: await open() })).ledger;

  test('counts what was added, once', async () => {
    const ledger = await opened();
    const again = await ledger.reports.add(textSource(KESTRIAN, FERRY), 'Ada');
    expect(again.outcome).toBe('unchanged');
    expect(await ledger.counts()).toMatchObject({ reports: 2, statements: 5 });
  });

  test('keeps both states of a page that changed', async () => {
    const ledger = await opened();
    const { outcome, report } = await ledger.reports.add(textSource(KESTRIAN.replace('is over', 'goes on'), FERRY), 'Ada');
    expect([outcome, report.revision]).toEqual(['revised', 2]);
    const texts = await Promise.all([1, 2].map(async revision => (await ledger.reports.record(report.id, revision)).report.text));
    expect(texts.map(text => /exercise in the strait (\w+ \w+)/.exec(text)?.[1])).toEqual(['is over', 'goes on']);
  });

  test.each<[string, Parameters<Ledger['statements']['search']>[0], string[]]>([
    ['a word in another form', { text: 'ferry' }, ['ferries had been kept ', 'of keeping the ferries']],
    ['words together', { text: '"grain ships"' }, ['the grain ships be let']],
    ['one of two, without a third', { text: 'grain or ferries -keeping' }, ['ferries had been kept ', 'the grain ships be let']],
    ['an act', { act: ['deny'] }, ['ferries had been kept ']],
    ['a side', { party: ['Norvania'] }, ['of keeping the ferries', 'the grain ships be let']],
    ['a publisher and a word', { publisher: ['The Sarrow Courier'], text: 'strait' }, ['the exercise in the st']],
    ['nothing', { text: 'volcano' }, []],
  ])('finds %s', async (_, filter, contents) => {
    expect(await contentsOf(await opened(), filter)).toEqual(contents);
  });

  test('gives every statement once, page by page', async () => {
    const ledger = await opened();
    const ids: string[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const page = await ledger.statements.search({ limit: 2, ...(after === '' ? {} : { after }) });
      ids.push(...page.items.map(({ id }) => id));
      after = page.next;
    }
    expect([ids.length, new Set(ids).size]).toEqual([5, 5]);
  });

  test('counts what the hits can be narrowed by', async () => {
    const { act, publisher } = await (await opened()).statements.facets({});
    expect(Object.fromEntries(act.map(({ value, count }) => [value, count]))).toEqual({
      accuse: 1,
      assert: 2,
      demand: 1,
      deny: 1,
    });
    expect(publisher).toMatchObject([{ value: 'The Sarrow Courier', count: 3 }]);
  });

  test('a correction stands over the machine until it is taken back', async () => {
    const ledger = await opened();
    const [hit] = (await ledger.statements.search({ act: ['deny'] })).items;
    const id = hit?.id ?? '';
    const correction = await ledger.statements.correct(id, { field: 'act', value: 'promise' }, 'Ada');
    expect([await contentsOf(ledger, { act: ['deny'] }), (await ledger.statements.get(id)).act]).toEqual([[], 'promise']);
    await ledger.statements.undo(correction.id, 'Ada');
    expect([await contentsOf(ledger, { act: ['promise'] }), (await ledger.statements.get(id)).act]).toEqual([[], 'deny']);
    expect((await ledger.changes({ target: id })).items.map(({ kind }) => kind)).toEqual([
      'correction-undone',
      'statement-corrected',
    ]);
  });

  test('actors are merged, and parted again', async () => {
    const ledger = await opened();
    const [from, into] = [await idOf(ledger, 'Brannoc Teyle'), await idOf(ledger, 'Ilsabet Morvane')];
    const merge = await ledger.actors.merge({ from, into, reason: 'to see that it can be undone' }, 'Ada');
    expect(await contentsOf(ledger, { speaker: [into] })).toHaveLength(5);
    await ledger.actors.undo(merge.id, 'Ada');
    expect(await contentsOf(ledger, { speaker: [into] })).toHaveLength(2);
    expect(await contentsOf(ledger, { speaker: [from] })).toHaveLength(3);
  });

  test('a report that is withdrawn is not found until it is restored', async () => {
    const ledger = await opened();
    const [report] = (await ledger.reports.list({ publisher: ['The Sarrow Courier'] })).items;
    await ledger.reports.withdraw(report?.id ?? '', 'Ada');
    expect(await contentsOf(ledger, {})).toHaveLength(2);
    await ledger.reports.restore(report?.id ?? '', 'Ada');
    expect(await contentsOf(ledger, {})).toHaveLength(5);
  });

  test('an import reads what can be read and tells of the rest', async () => {
    const { ledger } = await ledgerOf([], { store: await open() });
    const items = [
      { source: textSource(KESTRIAN, FERRY) },
      { source: textSource('', { id: 'empty.txt' }) },
      { source: textSource(NORVANIAN) },
    ];
    const { id } = await ledger.imports.start(items, { label: '3 files', by: 'Ada' });
    expect(await ledger.imports.finished(id)).toMatchObject({ state: 'done', total: 3, waiting: 0, added: 2, failed: 1 });
    const failed = await ledger.imports.items(id, { state: 'failed' });
    expect(failed.items).toMatchObject([{ number: 2, name: 'empty.txt', error: { code: 'input-empty' } }]);
  });

  test('a token lets in until it is revoked', async () => {
    const ledger = await opened();
    const { token, secret } = await ledger.access.make({ name: 'Ada', role: 'editor' }, 'test');
    expect(await ledger.access.check(secret)).toMatchObject({ name: 'Ada', role: 'editor' });
    await ledger.access.revoke(token.id, 'test');
    expect([await ledger.access.check(secret), await ledger.access.check('forged')]).toEqual([null, null]);
  });

  if (lasts) {
    test('is there when it is opened again', async () => {
      const place = await fresh();
      const { ledger } = await ledgerOf([textSource(KESTRIAN, FERRY)], { store: await open(place) });
      const before = await ledger.statements.search({});
      await ledger.close();
      const again = await ledgerOf([], { store: await open(place) });
      expect(await again.ledger.statements.search({})).toEqual(before);
    });
  }
});
