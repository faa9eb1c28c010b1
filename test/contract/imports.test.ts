import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReadoutError } from '../../src/errors/readout-error.js';
import { sourceOf } from '../../src/input/source-item.js';
import { type OpenImports, openImports } from '../../src/ledger/imports/open-imports.js';
import type { ImportParts } from '../../src/ledger/imports/parts.js';
import type { ToImport } from '../../src/ledger/ledger.js';
import type { ImportItem } from '../../src/model/ledger/import.js';
import type { Source } from '../../src/model/source.js';
import type { Store } from '../../src/store/store.js';
import { plainKeeping } from '../support/plain-keeping.js';
import { eachStore } from './each-store.js';

const ABOUT = { label: 'harbour news', by: 'Ilsabet' };
const TIMING = { look: 20, pauses: [1, 1, 1] };

const text = (id: string, body = `The ferry ${id} is late.`): ToImport => ({ source: sourceOf({ id, body }) });
const texts = (count: number): readonly ToImport[] => Array.from({ length: count }, (_, k) => text(`n${k + 1}`));

const itemsOf = async (imports: OpenImports, id: string) => (await imports.items(id, { limit: 200 })).items;
const statesOf = async (imports: OpenImports, id: string) => (await itemsOf(imports, id)).map(({ state }) => state);

eachStore('imports', kind => {
  let store: Store;
  const open: OpenImports[] = [];
  let minutes = 0;

  beforeEach(async () => {
    store = await kind.open();
    minutes = 0;
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map(imports => imports.close()));
  });

  /** What it has in work is never ended, nothing more is taken, and its leases run out. */
  function dies(imports: OpenImports): void {
    open.splice(open.indexOf(imports), 1);
    imports.close().catch(() => {});
    minutes += 2;
  }

  function opened(read?: (source: Source) => Promise<void> | void, parts: Partial<ImportParts> = {}): OpenImports {
    const keeping = plainKeeping(store, read);
    const now = () => new Date(Date.parse('2031-03-12T09:30:00Z') + minutes * 60_000);
    const reader = { readAhead: 3, version: '1' };
    const imports = openImports({ store, reader, keeping, now, timing: TIMING, ...parts });
    open.push(imports);
    return imports;
  }

  describe('an import', () => {
    it('reads what was handed over, in the background', async () => {
      const imports = opened();
      const begun = await imports.start(texts(7), ABOUT);
      expect(begun).toMatchObject({ ...ABOUT, complete: true, total: 7, created: '2031-03-12T09:30:00.000Z' });
      expect(begun.id).toMatch(/^i[0-9a-z]{10}$/);
      expect(await imports.finished(begun.id)).toMatchObject({ state: 'done', added: 7, waiting: 0, failed: 0, trouble: null });
      expect((await itemsOf(imports, begun.id)).map(({ number, name }) => [number, name])).toEqual(
        [1, 2, 3, 4, 5, 6, 7].map(n => [n, `n${n}`]),
      );
    });

    it('begins while more is still to come', async () => {
      const imports = opened();
      const done = new Promise<void>(resolve => imports.watch(() => resolve()));
      async function* slowly() {
        yield text('first');
        await done;
        yield text('second');
      }
      const { id } = await imports.start(slowly(), ABOUT);
      expect(await imports.finished(id)).toMatchObject({ state: 'done', added: 2, complete: true });
    });

    it('reads the same bytes once', async () => {
      const read: string[] = [];
      const imports = opened(async ({ id }) => {
        read.push(id);
        await new Promise(resolve => setTimeout(resolve, 5));
      });
      const { id } = await imports.start([text('a', 'One.'), text('b', 'One.'), text('c', 'Two.')], ABOUT);
      expect(await imports.finished(id)).toMatchObject({ added: 2, unchanged: 1 });
      expect(read.toSorted()).toEqual(['a', 'c']);
    });

    it('keeps the error of each source that fails, and goes on', async () => {
      const imports = opened(({ id }) => {
        if (id === 'page') throw new ReadoutError('page-without-article', { id });
        if (id === 'odd') throw new TypeError('spans is not iterable');
      });
      const broken = new ReadoutError('record-broken', { id: 'feed', line: 3, reason: 'it is not JSON' });
      const { id } = await imports.start([text('page'), { name: 'feed', error: broken }, text('odd'), text('fine')], ABOUT);
      expect(await imports.finished(id)).toMatchObject({ state: 'done', added: 1, failed: 3 });
      expect((await itemsOf(imports, id)).map(({ error }) => error?.code ?? null)).toEqual([
        'page-without-article',
        'record-broken',
        'defect',
        null,
      ]);
      const { items, total } = await imports.items(id, { state: 'failed', limit: 2 });
      expect([items.length, total, items[1]?.error?.message]).toEqual([2, 3, 'Line 3 of feed is not a record: it is not JSON.']);
    });

    it('tells of each source as it is done', async () => {
      const imports = opened();
      const told: ImportItem[] = [];
      const end = imports.watch((now, item) => {
        expect(now.total - now.waiting).toBe(told.push(item));
      });
      const { id } = await imports.start(texts(4), ABOUT);
      await imports.finished(id);
      end();
      await imports.finished((await imports.start([text('later')], ABOUT)).id);
      expect(told.map(({ name, state }) => `${name} ${state}`).toSorted()).toEqual([
        'n1 added',
        'n2 added',
        'n3 added',
        'n4 added',
      ]);
    });

    it('fetches an address when its turn comes, and none of a private network', async () => {
      const imports = opened();
      const { id } = await imports.start(
        [{ address: 'http://127.0.0.1:9/story' }, { address: 'https://ana:sesame@kestria.example/' }],
        ABOUT,
      );
      await imports.finished(id);
      const items = await itemsOf(imports, id);
      expect(items.map(({ error }) => error?.code)).toEqual(['url-private', 'url-invalid']);
      expect(JSON.stringify(items)).not.toContain('sesame');
    });

    it('takes words that no database takes', async () => {
      const imports = opened();
      const source = sourceOf({ id: 'a\0b\ud83d', body: 'A text.', title: '\udc00\0' });
      const { id } = await imports.start([{ source }], { label: 'x\0', by: '\ud800' });
      expect(await imports.finished(id)).toMatchObject({ added: 1, label: 'x\ufffd', by: '\ufffd' });
    });

    it('gives a text back as the text that it was, and bytes as bytes', async () => {
      const bodies: unknown[] = [];
      const imports = opened(({ body, mediaType }) => void bodies.push([body, mediaType]));
      const text = '\ufeffA “text”.\r\n';
      const bytes = Buffer.from('<p>Größe', 'latin1');
      const { id } = await imports.start(
        [{ source: sourceOf({ id: 'a', body: text }) }, { source: sourceOf({ id: 'b', body: bytes, mediaType: 'text/html' }) }],
        ABOUT,
      );
      await imports.finished(id);
      expect(bodies[0]).toEqual([text, null]);
      expect(Buffer.from((bodies[1] as [Uint8Array])[0])).toEqual(bytes);
    });

    it('ends at once where nothing was handed over', async () => {
      const imports = opened();
      const { id } = await imports.start([], ABOUT);
      expect(await imports.finished(id)).toMatchObject({ state: 'done', total: 0 });
    });

    it('keeps what came where the giving breaks off, and is never complete', async () => {
      const imports = opened();
      async function* breaking() {
        yield text('one');
        yield text('two');
        throw new Error('the line went dead');
      }
      await expect(imports.start(breaking(), ABOUT)).rejects.toThrow('the line went dead');
      const [kept] = (await imports.list({})).items;
      expect(await imports.finished(kept?.id ?? '')).toMatchObject({ state: 'done', complete: false, total: 2, added: 2 });
    });
  });

  describe('stopping and going on', () => {
    it('reads nothing more while it is stopped', async () => {
      const imports = opened();
      let stopped: Promise<unknown> | null = null;
      imports.watch(({ id }) => {
        stopped ??= imports.stop(id, 'Per');
      });
      const { id } = await imports.start(texts(40), ABOUT);
      expect(await imports.finished(id)).toMatchObject({ state: 'stopped' });
      await stopped;
      await new Promise(resolve => setTimeout(resolve, 100));
      const rest = await imports.get(id);
      expect(rest.waiting).toBeGreaterThan(20);
      expect((await imports.resume(id, 'Per')).state).toBe('running');
      await imports.stop(id, 'Per');
    });

    it('goes on after the process has ended', async () => {
      const dead = opened(() => new Promise(() => {}));
      const { id } = await dead.start(texts(5), ABOUT);
      dies(dead);
      const imports = opened();
      await imports.wake();
      expect(await imports.finished(id)).toMatchObject({ state: 'done', added: 5 });
    });

    it('gives a source up that ends the process each time, and harms none beside it', async () => {
      for (let life = 1; life <= 3; life += 1) {
        let reached = () => {};
        const end = new Promise<void>(resolve => {
          reached = resolve;
        });
        const imports = opened(({ id }) => {
          if (id !== 'n3') return undefined;
          reached();
          return new Promise(() => {});
        });
        if (life === 1) await imports.start(texts(6), ABOUT);
        else await imports.wake();
        await end;
        dies(imports);
      }
      const imports = opened();
      await imports.wake();
      const [only] = (await imports.list({})).items;
      expect(await imports.finished(only?.id ?? '')).toMatchObject({ state: 'done', added: 5, failed: 1 });
      const failed = await imports.items(only?.id ?? '', { state: 'failed' });
      expect(failed.items.map(({ name, error }) => [name, error?.code])).toEqual([['n3', 'import-item-ends-process']]);
    });

    it('lets a small import through beside a large one', async () => {
      const imports = opened(() => new Promise(resolve => setTimeout(resolve, 5)), { reader: { readAhead: 1, version: '1' } });
      const large = await imports.start(texts(60), ABOUT);
      const small = await imports.start([text('small')], ABOUT);
      await imports.finished(small.id);
      expect((await imports.get(large.id)).waiting).toBeGreaterThan(30);
    });
  });

  describe('a store that goes away', () => {
    const lost = () => new ReadoutError('store-lost', { place: 'the ledger', reason: 'the server is gone' });

    it('is waited for, and nothing is lost', async () => {
      let times = 3;
      const kept = plainKeeping(store);
      const keeping = {
        ...kept,
        add: async (...args: Parameters<typeof kept.add>) => {
          if (times-- > 0) throw lost();
          return kept.add(...args);
        },
      };
      const imports = opened(undefined, { keeping });
      const { id } = await imports.start(texts(5), ABOUT);
      expect(await imports.finished(id)).toMatchObject({ state: 'done', added: 5, trouble: null });
    });

    it('is given up at last, and goes on when it is back', async () => {
      let away = true;
      const kept = plainKeeping(store);
      const keeping = {
        ...kept,
        add: async (...args: Parameters<typeof kept.add>) => {
          if (away) throw lost();
          return kept.add(...args);
        },
      };
      const imports = opened(undefined, { keeping });
      const { id } = await imports.start(texts(5), ABOUT);
      await expect(imports.finished(id)).rejects.toMatchObject({ code: 'store-lost' });
      expect(await imports.get(id)).toMatchObject({ state: 'running', failed: 0, trouble: { code: 'store-lost' } });
      away = false;
      await imports.resume(id, 'Per');
      expect(await imports.finished(id)).toMatchObject({ state: 'done', added: 5, trouble: null });
    });
  });

  describe('looking imports up', () => {
    it('lists them, the newest first, page by page', async () => {
      let hour = 9;
      const imports = opened(undefined, { now: () => new Date(Date.UTC(2031, 2, 12, hour)) });
      const ids: string[] = [];
      for (hour = 9; hour < 12; hour += 1) ids.unshift((await imports.start([], ABOUT)).id);
      const first = await imports.list({ limit: 2 });
      const second = await imports.list({ limit: 2, after: first.next ?? '' });
      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
      expect([first.total, second.next]).toEqual([3, null]);
    });

    it('gives the sources page by page', async () => {
      const imports = opened();
      const { id } = await imports.start(texts(5), ABOUT);
      await imports.finished(id);
      const first = await imports.items(id, { limit: 3 });
      const second = await imports.items(id, { limit: 3, after: first.next ?? '' });
      expect([first.items.length, second.items.map(({ name }) => name), second.next]).toEqual([3, ['n4', 'n5'], null]);
      expect(await statesOf(imports, id)).toEqual(['added', 'added', 'added', 'added', 'added']);
    });

    it.each([
      ['an import that is not there', 'import-not-found', (imports: OpenImports) => imports.get('i0000000000')],
      ['its sources', 'import-not-found', (imports: OpenImports) => imports.items('i0000000000', {})],
      ['stopping it', 'import-not-found', (imports: OpenImports) => imports.stop('i0000000000', 'Per')],
      ['resuming it', 'import-not-found', (imports: OpenImports) => imports.resume('i0000000000', 'Per')],
      ['a page of no size', 'query-invalid', (imports: OpenImports) => imports.list({ limit: 0 })],
      ['a forged cursor', 'query-invalid', (imports: OpenImports) => imports.list({ after: "'; drop table imports" })],
    ])('says what is wrong with %s', async (_name, code, ask) => {
      await expect(ask(opened())).rejects.toMatchObject({ code });
    });
  });

  describe('several processes', () => {
    it('share what waits on a server, and read nothing twice', async () => {
      if (!store.can.concurrent) return;
      const read: string[] = [];
      const reading = async ({ id }: Source) => {
        read.push(id);
        await new Promise(resolve => setTimeout(resolve, 5));
      };
      const [one, other] = [opened(reading), opened(reading)];
      await other.wake();
      const { id } = await one.start(texts(40), ABOUT);
      expect(await one.finished(id)).toMatchObject({ state: 'done', added: 40 });
      expect(read.toSorted()).toEqual(
        texts(40)
          .map(item => 'source' in item && item.source.id)
          .toSorted(),
      );
    });
  });
});
