/** What becomes of sources that are handed to the ledger; one ledger for all, each test with a page of its own. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KESTRIAN, ledgerOf, type TestLedger, textSource } from '../../../test/support/ledger-of.js';
import { sourceOf } from '../../input/source-item.js';
import type { Source } from '../../model/source.js';
import { write } from '../changes/write.js';
import { openKeeping } from './open-keeping.js';

let here: TestLedger;
beforeAll(async () => {
  here = await ledgerOf();
}, 120_000);
afterAll(() => here.ledger.close());

const add = (source: Source) => here.ledger.reports.add(source, 'test');
const at = (path: string): string => `https://courier.example/${path}`;
const contents = async (id: string) =>
  Object.values((await here.ledger.reports.record(id)).statements).map(
    ({ id: statement, content }) => `${statement.split('.')[1]} ${content}`,
  );

const SAID = '[s1:{p:Brannoc Teyle}] [k1:said] [c1:that the long exercise in the strait was over].';
const DENIED = '[s2:{p:Ilsabet Morvane}] [k2:denied] [c2:that the ferries had been kept in the harbour].';
const ASKED = '[s3:{p:Ilsabet Morvane}] [k3:asked] [c3:for a list of the grain ships that had waited].';

describe('a source', () => {
  test('becomes a report, with what is said in it', async () => {
    const { outcome, report } = await add(
      textSource(KESTRIAN, { url: at('new'), publisher: 'The Sarrow Courier', published: '2031-03-13' }),
    );
    expect(outcome).toBe('added');
    expect(report).toMatchObject({
      url: at('new'),
      publisher: 'The Sarrow Courier',
      date: '2031-03-13',
      revision: 1,
      statements: 3,
    });
    const { statements, actors, version } = await here.ledger.reports.record(report.id);
    expect(version).toBe('1');
    expect(statements.s1).toMatchObject({
      ...{
        id: `${report.id}.s1`,
        content: 'that the exercise in the strait is over',
        cue: 'told',
        act: 'assert',
        day: '2031-03-12',
      },
      speakers: [{ name: 'Brannoc Teyle', party: 'Kestria' }],
      addressees: [{ name: 'Ilsabet Morvane', party: 'Norvania' }],
    });
    expect(statements.s2).toMatchObject({ act: 'deny', negated: true, speakers: [{ id: statements.s1?.speakers[0]?.id }] });
    expect(Object.values(actors)).toContain(statements.s1?.speakers[0]?.id);
    const { items } = await here.ledger.changes({ target: report.id });
    expect(items.map(({ kind, by, detail }) => [kind, by, detail])).toEqual([
      ['report-added', 'test', 'KESTRIA AND NORVANIA TALK AGAIN'],
    ]);
  });

  test.each<[string, Partial<Source>, Partial<Source>]>([
    ['the same address', { url: at('once') }, { url: `${at('once')}#top` }],
    ['the same bytes without an address', { id: 'a.txt' }, { id: 'b.txt' }],
    ['the same of an outlet', { publisher: 'Lantern Wire' }, { publisher: 'Lantern Wire' }],
  ])('given twice is once, and read once: %s', async (name, first, second) => {
    const { report } = await add(textSource(`${SAID} ${name}`, first));
    const before = here.reader.asked.length;
    expect(await add(textSource(`${SAID} ${name}`, second))).toEqual({ outcome: 'unchanged', report });
    expect(here.reader.asked.length).toBe(before);
  });

  test.each<[string, Partial<Source>, Partial<Source>]>([
    ['another outlet', { publisher: 'Lantern Wire' }, { publisher: 'The Sarrow Courier' }],
    ['another address', { url: at('one') }, { url: at('other') }],
  ])('is another report: %s', async (name, first, second) => {
    const { report } = await add(textSource(`${SAID} ${name}`, first));
    const other = await add(textSource(`${SAID} ${name}`, second));
    expect(other.outcome).toBe('added');
    expect(other.report.id).not.toBe(report.id);
  });

  test('that cannot be read leaves nothing behind', async () => {
    const before = await here.ledger.counts();
    await expect(add(textSource('', { url: at('empty') }))).rejects.toMatchObject({ code: 'input-empty' });
    expect(await here.ledger.counts()).toEqual(before);
  });

  test('of many at once is added once', async () => {
    const source = textSource(SAID, { url: at('crowded') });
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => add(source)));
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual([
      'added',
      'unchanged',
      'unchanged',
      'unchanged',
      'unchanged',
    ]);
    expect(new Set(outcomes.map(({ report }) => report.id)).size).toBe(1);
  });
});

const HARBOUR =
  'The ministers met in Port Sarrow, where the harbour has been closed to large ships since the storms of the winter.';

describe('a page that changed', () => {
  const page = (...lines: readonly string[]) =>
    Buffer.from(`<html><body><article>${[HARBOUR, ...lines].map(line => `<p>${line}</p>\n`).join('')}</article></body></html>`);
  const source = (path: string, ...lines: readonly string[]) =>
    sourceOf({
      id: path,
      body: page(...lines),
      mediaType: 'text/html',
      url: at(path),
      title: 'Talks',
      publisher: 'The Sarrow Courier',
    });

  test('is a new revision, in which the same statements keep their ids', async () => {
    const { report } = await add(source('changed', SAID, DENIED));
    const changed = await add(
      source('changed', ASKED.replaceAll('3:', '1:'), SAID.replaceAll('1:', '2:').replace('long', 'very long')),
    );
    expect(changed).toMatchObject({ outcome: 'revised', report: { id: report.id, revision: 2, statements: 2 } });
    expect(await contents(report.id)).toEqual([
      's1 that the very long exercise in the strait was over',
      's3 for a list of the grain ships that had waited',
    ]);
    const gone = await here.ledger.statements.get(`${report.id}.s2`);
    expect(gone).toMatchObject({ current: false, speakers: [{ name: 'Ilsabet Morvane' }] });
    const first = await here.ledger.reports.record(report.id, 1);
    expect(first).toMatchObject({ revision: 1, statements: {}, actors: {} });
    expect(first.report.text).toContain('kept in the harbour');
    expect((await here.ledger.reports.revisions(report.id)).map(({ number, readings }) => [number, readings.length])).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });

  test('and comes back to what it said has the same statements again', async () => {
    const { report } = await add(source('back', SAID, DENIED));
    await add(source('back', SAID));
    await add(source('back', SAID, DENIED, 'The talks go on.'));
    expect(await contents(report.id)).toEqual([
      's1 that the long exercise in the strait was over',
      's2 that the ferries had been kept in the harbour',
    ]);
  });

  test.each<[string, string]>([
    ['around the article alone', '<!-- advertisement 2 -->'],
    ['in its furniture alone', '<nav><a href="/weather">Weather</a></nav>'],
  ])('%s is the same', async (name, more) => {
    const first = source(`advert-${name.length}`, SAID, DENIED);
    const { report } = await add(first);
    const body = Buffer.from(first.body.toString().replace('<body>', `<body>${more}`));
    expect(await add({ ...first, body })).toEqual({ outcome: 'unchanged', report });
  });

  test('in its title alone is a new revision', async () => {
    await add(source('title', SAID, DENIED));
    expect(await add({ ...source('title', SAID, DENIED), title: 'Talks go on' })).toMatchObject({
      outcome: 'revised',
      report: { title: 'Talks go on', revision: 2 },
    });
  });

  test('the bytes of each revision stay', async () => {
    const [one, other] = [source('bytes', SAID), source('bytes', DENIED)];
    const { report } = await add(one);
    await add(other);
    expect(await here.ledger.reports.source(report.id, 1)).toEqual({ body: one.body, mediaType: 'text/html' });
    expect(await here.ledger.reports.source(report.id)).toEqual({ body: other.body, mediaType: 'text/html' });
    await expect(here.ledger.reports.source(report.id, 3)).rejects.toMatchObject({ code: 'revision-not-found' });
  });
});

describe('a text with characters that a database does not take', () => {
  const HOSTILE = `Told at \0 noon \ud83d.\n\n[s1:{p:Brannoc \0 Teyle}] [k1:said] [c1:that \0 the exercise \udc00 was over 🚢].`;

  test('keeps its places', async () => {
    const { report } = await add(textSource(HOSTILE, { url: at('hostile'), title: 'A\0B \ud800', publisher: 'Sarrow\0' }));
    const { report: record, statements } = await here.ledger.reports.record(report.id);
    expect(record.text).toContain('that \0 the exercise \udc00 was over 🚢');
    const { content, spans } = statements.s1 ?? { content: '', spans: [] };
    expect(content).toBe('that \ufffd the exercise \ufffd was over 🚢');
    expect(spans.map(span => record.text.slice(...span)).join(' … ')).toHaveLength(content.length);
    expect(report).toMatchObject({ title: 'A\ufffdB \ufffd', publisher: 'Sarrow\ufffd' });
    expect((await add(textSource(HOSTILE, { url: at('hostile'), title: 'A\0B \ud800', publisher: 'Sarrow\0' }))).outcome).toBe(
      'unchanged',
    );
  });

  test('is no id that there is', async () => {
    await expect(here.ledger.reports.get('r\0')).rejects.toMatchObject({ code: 'report-not-found' });
  });
});

describe('a later version', () => {
  test('reads what is kept again, and the statements stay the same', async () => {
    const source = textSource(`${SAID}\n\n${DENIED}`, { url: at('again') });
    const { report } = await add(source);
    const before = await contents(report.id);
    here.reader.version = '2';
    try {
      expect(await here.ledger.reports.readAgain(report.id, 'test')).toMatchObject({
        outcome: 'read-again',
        report: { revision: 1 },
      });
      expect(await here.ledger.reports.readAgain(report.id, 'test')).toMatchObject({ outcome: 'unchanged' });
      expect(await contents(report.id)).toEqual(before);
      expect((await add(source)).outcome).toBe('unchanged');
      const [revision] = await here.ledger.reports.revisions(report.id);
      expect(revision?.readings.map(({ id, version }) => [id, version])).toEqual([
        [`${report.id}.v1`, '1'],
        [`${report.id}.v2`, '2'],
      ]);
      expect((await here.ledger.changes({ target: report.id })).items[0]).toMatchObject({
        kind: 'report-read-again',
        detail: '1 → 2',
      });
    } finally {
      here.reader.version = '1';
    }
  });

  test('reads what is kept again when it is handed over again', async () => {
    const source = textSource(`${SAID} At last.`, { url: at('handed') });
    await add(source);
    here.reader.version = '2';
    try {
      expect((await add(source)).outcome).toBe('read-again');
    } finally {
      here.reader.version = '1';
    }
  });
});

test('what imports write with it is kept or lost with it', async () => {
  const keeping = openKeeping({ store: here.store, reader: here.reader, now: () => new Date() });
  const source = textSource(SAID, { url: at('within') });
  const failing = keeping.add(source, 'test', async () => Promise.reject(new Error('the import is gone')));
  await expect(failing).rejects.toThrow('the import is gone');
  expect((await here.ledger.reports.list({ text: 'within' })).total).toBe(0);
  const seen: string[] = [];
  await keeping.add(source, 'test', async (_, { outcome }) => void seen.push(outcome));
  await keeping.add(source, 'test', async (_, { outcome }) => void seen.push(outcome));
  expect(seen).toEqual(['added', 'unchanged']);
});

test('nothing of a write that fails is kept', async () => {
  const before = await here.ledger.counts();
  const failing = write(here.store, async trx => {
    await trx.updateTable('reports').set({ withdrawn: true }).execute();
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await here.ledger.counts()).toEqual(before);
});
