import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cliInFolder, RECORDS } from '../../../test/support/cli-in-folder.js';
import type { FakeOptions } from '../../../test/support/fake-host.js';
import { markedReader } from '../../../test/support/marked-reader.js';
import { toldTwice } from '../../../test/support/told-twice.js';
import { ReadoutError } from '../../errors/readout-error.js';
import type { Ledger } from '../../ledger/ledger.js';
import { openLedger } from '../../ledger/open-ledger.js';
import type { Source } from '../../model/source.js';
import { openStore } from '../../store/open-store.js';
import type { Store } from '../../store/store.js';
import type { StopSignal } from '../stop-requests.js';

const { cli, path } = cliInFolder();
const reader = markedReader();
let store: Store;

beforeAll(async () => {
  store = await openStore({ memory: true });
}, 60_000);
afterAll(() => store.close());
afterEach(async () => {
  reader.version = '1';
  await sql`truncate imports, import_items, reports, sources, changes cascade`.execute(store.db);
});

/** The same store is opened again and again, as a folder is. */
const opened = async (read: (source: Source) => Promise<void> = async () => {}): Promise<Ledger> =>
  openLedger({
    store: { ...store, close: async () => {} },
    comparing: toldTwice,
    reader: {
      readAhead: 2,
      version: reader.version,
      read: async source => {
        await read(source);
        return reader.read(source);
      },
    },
  });

const add = (args: readonly string[], options: FakeOptions = {}) =>
  cli(['add', '--ledger', './ledger', ...args], { openLedger: () => opened(), ...options });

describe('readout add', () => {
  it('keeps what it reads, and says where', async () => {
    const { exit, out, err } = await add(['./a.txt', './b.txt']);
    expect({ exit, out, err }).toEqual({ exit: 0, out: `2 added. The ledger is in ${path('ledger')}.\n`, err: '' });
    const ledger = await opened();
    expect((await ledger.counts()).reports).toBe(2);
    expect((await ledger.imports.list({})).items).toMatchObject([{ label: '2 inputs', state: 'done' }]);
  });

  it('reads nothing again that is there', async () => {
    await add(['./a.txt']);
    const before = reader.asked.length;
    expect((await add(['./a.txt', './b.txt'])).out).toMatch(/^1 added, 1 unchanged\./);
    expect(reader.asked.slice(before)).toEqual([path('b.txt')]);
  });

  it('tells of each failure as it happens, and goes on', async () => {
    const { exit, out, err } = await add(['--from', 'ndjson'], { stdin: RECORDS });
    expect([exit, out]).toEqual([1, expect.stringMatching(/^2 added, 1 failed\./)]);
    expect(err).toMatch(/^error: Line 2 of stdin is not a record: it is not JSON\.\nhint: A record is/);
  });

  it('writes a record a source for programs', async () => {
    const { out, err } = await add(['--from', 'ndjson', '--format', 'ndjson'], { stdin: RECORDS });
    const lines = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    const report = expect.stringMatching(/^r[0-9a-z]{10}$/);
    expect(lines.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual([
      { id: 'r1', state: 'added', report },
      { id: 'r2', state: 'added', report },
    ]);
    expect(JSON.parse(err)).toMatchObject({ error: { code: 'record-broken', id: 'stdin' } });
  });

  it('keeps whose the reports are, where they do not say', async () => {
    const stdin = '{"id":"r1","text":"One."}\n{"id":"r2","text":"Two.","publisher":"The Sarrow Courier"}\n';
    await add(['--from', 'ndjson', '--publisher', 'Lantern Wire'], { stdin });
    const { items } = await (await opened()).reports.list({});
    expect(items.map(({ name, publisher }) => [name, publisher]).toSorted()).toEqual([
      ['r1', 'Lantern Wire'],
      ['r2', 'The Sarrow Courier'],
    ]);
  });

  it('keeps the address of a page, which is fetched in its turn', async () => {
    const { exit, err } = await add(['http://127.0.0.1:9/story']);
    expect(exit).toBe(4);
    expect(err).toContain('leads to a private address');
  });

  it('goes on with what an earlier run left', async () => {
    const dead = await opened(() => new Promise(() => {}));
    const source = { id: 'left', body: 'The ferry is late.', mediaType: 'text/plain' };
    const nothing = { charset: null, url: null, title: null, publisher: null, published: null };
    await dead.imports.start([{ source: { ...source, ...nothing } }], { label: 'x', by: 'Per' });
    void dead.close();
    const { exit, out, err } = await add(['--continue']);
    expect([exit, out]).toEqual([0, expect.stringMatching(/^1 added\./)]);
    expect(err).toBe('Going on with what an earlier run left: 1.\n');
    expect((await add(['--continue'])).out).toMatch(/^Nothing to do\./);
  });

  it('reads again what another version read', async () => {
    await add(['./a.txt', './b.txt']);
    reader.version = '2';
    expect((await add(['--again'])).out).toMatch(/^2 (read again|unchanged)\./);
    expect((await add(['--again'])).out).toMatch(/^Nothing to do\./);
  });

  it('stops when it is asked to, and says how to go on', async () => {
    const stop: { now: (signal: StopSignal) => void } = { now: () => {} };
    const { exit, err } = await add(['./a.txt', './b.txt'], {
      openLedger: () => opened(async () => stop.now('SIGINT')),
      stopper: ask => {
        stop.now = ask;
      },
    });
    expect(exit).toBe(130);
    expect(err).toContain('Stopped. The same command goes on');
    expect((await add(['./a.txt', './b.txt'])).exit).toBe(0);
    expect((await (await opened()).counts()).reports).toBe(2);
  });

  it.each([
    ['nothing is named on a terminal', [], { terminal: true }, 2, /Nothing to add/],
    ['an unknown option', ['--folder', 'x'], {}, 2, /Unknown option '--folder'/],
    [
      'the ledger is open elsewhere',
      ['./a.txt'],
      { openLedger: () => Promise.reject(new ReadoutError('store-locked', { folder: 'ledger', holder: 'process 7' })) },
      5,
      /^error: The ledger ledger is open in process 7\./,
    ],
    ['no file is there', ['./none.txt'], {}, 3, /^error: There is no file/],
    ['all is well (negative)', ['./a.txt'], {}, 0, /^$/],
  ])('gives its exit code and says why when %s', async (_name, args, options: FakeOptions, code, message) => {
    const { exit, err } = await add(args, options);
    expect(exit).toBe(code);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour of the terminal
    expect(err.replace(/\u001b\[\d+m/g, '')).toMatch(message);
  });
});
