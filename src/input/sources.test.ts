import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InputOptions } from './input-options.js';
import type { SourceItem } from './source-item.js';
import { sources } from './sources.js';

let root: string;

const FILES: Readonly<Record<string, string>> = {
  'news/b.txt': 'The minister of Kestria said no.',
  'news/a.html': '<p>Yes</p>',
  'news/c/d.PDF': '%PDF-1.7',
  'news/c/list.ndjson': '{"id":"r1","text":"Yes"}\n\n{"id":"r2"}\n{"id":"r1","html":"<p>No</p>"}',
  'news/empty.md': ' \n',
  'news/picture.png': 'PNG',
  'news/.hidden.txt': 'No',
  'news/.git/e.txt': 'No',
  'other/notes.rtf': 'Yes',
  'elsewhere/f.txt': 'No',
  'links/deep/own.txt': 'Yes',
  'links-not/key.txt': 'No',
  'list.ndjson': '\uFEFF{"id":"r1","text":"Ja\u017a"}\r\nbroken\r\n\r\n{"id":"r3","text":"Nie"}\r\n',
  'long.jsonl': `{"id":"r1","text":"${'x'.repeat(5000)}"}\n{"id":"r2","text":"Yes"}`,
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'readout-input-'));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(join(root, name, '..'), { recursive: true });
    await writeFile(join(root, name), text);
  }
  await writeFile(join(root, 'latin.ndjson'), Buffer.from('{"id":"r1","text":"\xe9"}\n{"id":"r2","text":"e"}', 'latin1'));
  await symlink('..', join(root, 'news/c/up'));
  await symlink('circle.txt', join(root, 'circle.txt'));
  await symlink('../other/gone.txt', join(root, 'news/gone.txt'));
  await symlink('../elsewhere', join(root, 'links/folder'));
  await symlink('../links-not/key.txt', join(root, 'links/key.txt'));
  await symlink('../list.ndjson', join(root, 'links/list.ndjson'));
  await symlink('deep/own.txt', join(root, 'links/own.txt'));
  await symlink('deep', join(root, 'links/zone'));
  await symlink('links', join(root, 'to-links'));
});

afterAll(() => rm(root, { recursive: true }));

/** Each item in one line: "id: type and first words", or "id:line code". */
async function items(requests: readonly string[], options: Partial<InputOptions> = {}): Promise<string[]> {
  const lines: string[] = [];
  for await (const item of sources(requests, { from: 'auto', stdin: Readable.from([]), ...options })) lines.push(lineOf(item));
  return lines;
}

function lineOf(item: SourceItem): string {
  if (!item.ok) return `${place(item.id, item.line)} ${item.error.code}`;
  const { id, body, mediaType } = item.source;
  return `${place(id, null)} ${mediaType} ${Buffer.from(body).toString().slice(0, 10)}`;
}

function place(id: string, line: number | null): string {
  return `${id.replace(`${root}/`, '')}:${line ?? ''}`;
}

function stdin(text: string): Readable {
  return Readable.from([Buffer.from(text)]);
}

describe('files', () => {
  test.each([
    ['news/b.txt', 'auto', 'news/b.txt: text/plain The minist'],
    ['news/../news//a.html', 'auto', 'news/a.html: text/html <p>Yes</p>'],
    ['news/c/d.PDF', 'auto', 'news/c/d.PDF: application/pdf %PDF-1.7'],
    ['other/notes.rtf', 'auto', 'other/notes.rtf: null Yes'],
    ['other/notes.rtf', 'text', 'other/notes.rtf: text/plain Yes'],
    ['news/.hidden.txt', 'auto', 'news/.hidden.txt: text/plain No'],
    ['news/empty.md', 'auto', 'news/empty.md: input-empty'],
    ['news/none.txt', 'auto', 'news/none.txt: input-not-found'],
    ['news/b.txt/c.txt', 'auto', 'news/b.txt/c.txt: input-not-found'],
    ['circle.txt', 'auto', 'circle.txt: input-unreadable'],
    ['other/notes.rtf', 'ndjson', 'other/notes.rtf:1 record-broken'],
  ] as const)('%s as %s', async (path, from, expected) => {
    expect(await items([`${root}/${path}`], { from })).toEqual([expected]);
  });

  test('without a name', async () => {
    expect(await items([''])).toEqual(['"": input-not-found']);
  });

  test('over the limit', async () => {
    expect(await items([join(root, 'news/b.txt')], { limits: { fileBytes: 31 } })).toEqual(['news/b.txt: input-too-large']);
  });
});

describe('folders', () => {
  test('in the order of the names, each file once, whatever stands in it', async () => {
    expect(await items([`${root}/news/`])).toEqual([
      'news/a.html: text/html <p>Yes</p>',
      'news/b.txt: text/plain The minist',
      'news/c/d.PDF: application/pdf %PDF-1.7',
      'r1: text/plain Yes',
      'news/c/list.ndjson:3 record-broken',
      'r1: text/html <p>No</p>',
      'news/empty.md: input-empty',
      'news/gone.txt: input-not-found',
    ]);
  });

  test.each(['links', 'to-links'])('%s: links that lead out of the folder are passed over, others followed', async folder => {
    expect(await items([join(root, folder)])).toEqual([
      `${folder}/deep/own.txt: text/plain Yes`,
      `${folder}/own.txt: text/plain Yes`,
    ]);
  });

  test('of one kind', async () => {
    expect(await items([`${root}/news`], { from: 'html' })).toEqual(['news/a.html: text/html <p>Yes</p>']);
  });

  test('without a report', async () => {
    expect(await items([`${root}/other`])).toEqual(['other: folder-empty']);
    expect(await items([`${root}/news`, `${root}/none`], { from: 'ndjson' })).toContain('none: input-not-found');
  });
});

describe('NDJSON', () => {
  test('with a byte order mark, carriage returns, an empty and a broken line', async () => {
    expect(await items([join(root, 'list.ndjson')])).toEqual([
      'r1: text/plain Ja\u017a',
      'list.ndjson:2 record-broken',
      'r3: text/plain Nie',
    ]);
  });

  test('with a line over the limit', async () => {
    expect(await items([join(root, 'long.jsonl')], { limits: { lineBytes: 4000 } })).toEqual([
      'long.jsonl:1 record-broken',
      'r2: text/plain Yes',
    ]);
  });

  test('with a line that is not UTF-8', async () => {
    expect(await items([join(root, 'latin.ndjson')])).toEqual(['latin.ndjson:1 record-broken', 'r2: text/plain e']);
  });

  test('gives each record before the next is read', async () => {
    async function* endless() {
      for (let id = 1; ; id += 1) yield Buffer.from(`{"id":"r${id}","text":"Yes"}\n`);
    }
    const stream = sources(['-'], { from: 'ndjson', stdin: endless() });
    expect(await stream.next()).toMatchObject({ value: { source: { id: 'r1' } } });
    expect(await stream.next()).toMatchObject({ value: { source: { id: 'r2' } } });
    await stream.return(undefined);
  });

  test('without a record', async () => {
    expect(await items(['-'], { from: 'ndjson', stdin: stdin('\n \r\n') })).toEqual(['stdin: input-empty']);
  });
});

describe('standard input', () => {
  test.each([
    [['-'], 'auto', 'stdin: null Yes'],
    [[], 'auto', 'stdin: null Yes'],
    [[], 'html', 'stdin: text/html Yes'],
    [['-'], 'ndjson', 'stdin:1 record-broken'],
  ] as const)('asked for by %j, as %s', async (requests, from, expected) => {
    expect(await items(requests, { from, stdin: stdin('Yes') })).toEqual([expected]);
  });

  test('asked for twice is empty the second time', async () => {
    const [first, second] = await items(['-', '-'], { stdin: stdin('Yes') });
    expect(first).toBe('stdin: null Yes');
    expect(second).toMatch(/^stdin: input-/);
  });

  test('that is a terminal is not waited for', async () => {
    const terminal = Object.assign(stdin('Yes'), { isTTY: true });
    expect(await items([], { stdin: terminal })).toEqual(['stdin: usage']);
    expect(await items(['-'], { stdin: terminal })).toEqual(['stdin: null Yes']);
  });

  test('that breaks off', async () => {
    const broken = new Readable({ read: () => broken.destroy(Object.assign(new Error('reset'), { code: 'EIO' })) });
    expect(await items([], { stdin: broken })).toEqual(['stdin: input-unreadable']);
  });
});

describe('addresses', () => {
  test('are fetched, one bad one does not stop the others', async () => {
    const server = createServer((_, answer) =>
      answer.setHeader('content-type', 'text/plain; charset=utf-8').end('{"id":"r1","text":"Yes"}'),
    );
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a`;
    const fetch = { allowAddress: () => true };
    expect(await items(['ftp://kestria.example', url], { fetch })).toEqual([
      'ftp://kestria.example: url-invalid',
      `${url}: text/plain {"id":"r1"`,
    ]);
    expect(await items([url], { fetch, from: 'html' })).toEqual([`${url}: text/html {"id":"r1"`]);
    expect(await items([url], { fetch, from: 'ndjson' })).toEqual(['r1: text/plain Yes']);
    expect(await items([url])).toEqual([`${url}: url-private`]);
    server.close();
  });
});
