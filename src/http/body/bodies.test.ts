/** What is handed in: as JSON, as it is, as records, as a form; and what is wrong with it. */
import { describe, expect, test } from 'vitest';
import { apiClient, inJson } from '../../../test/support/api-client.js';
import { fakeLedger } from '../../../test/support/fake-ledger.js';
import { ReadoutError } from '../../errors/readout-error.js';
import { sourceOf } from '../../input/source-item.js';
import { problem } from '../problem/problem.js';
import { importEntry } from '../schemas/import-schemas.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('one source', () => {
  test('as a text, with what is known of it', async () => {
    const ledger = fakeLedger();
    const body = {
      text: 'Teyle denied it.',
      title: 'Talks',
      publisher: 'The Courier',
      published: '2031-03-12',
      url: 'https://c.example/a',
    };
    const { status, headers } = await apiClient(ledger)('POST /api/reports', { body });
    expect([status, headers.get('location')]).toEqual([201, '/api/reports/r7k2m9x4q1w']);
    const { text, ...known } = body;
    expect(ledger.sources).toEqual([sourceOf({ id: known.url, body: text, mediaType: 'text/plain', ...known })]);
  });

  test('by its address, which is fetched', async () => {
    const ledger = fakeLedger();
    const fetchSource = async (url: string) =>
      sourceOf({ id: url, url: `${url}/final`, body: utf8('<p>Hello'), mediaType: 'text/html', charset: 'utf-8' });
    await apiClient(ledger, { fetchSource })('POST /api/reports', { body: { url: 'https://c.example/a', publisher: 'C' } });
    expect(ledger.sources[0]).toMatchObject({
      id: 'https://c.example/a',
      url: 'https://c.example/a/final',
      mediaType: 'text/html',
      charset: 'utf-8',
      publisher: 'C',
    });
  });

  test('private addresses are not fetched', async () => {
    const answer = await apiClient(fakeLedger())('POST /api/reports', { body: { url: 'http://127.0.0.1:7788/api/tokens' } });
    expect([answer.status, answer.code]).toEqual([422, 'url-private']);
  });

  test.each([
    ['text/plain; charset=windows-1251', 'text/plain', 'windows-1251'],
    ['TEXT/HTML', 'text/html', null],
    ['application/pdf', 'application/pdf', null],
  ])('as it is (%s)', async (type, mediaType, charset) => {
    const ledger = fakeLedger();
    const answer = await apiClient(ledger)('POST /api/reports?name=a.pdf&publisher=C', { body: utf8('words'), type });
    expect(answer.status).toBe(201);
    expect(ledger.sources[0]).toMatchObject({ id: 'a.pdf', mediaType, charset, publisher: 'C' });
    expect(Buffer.from(ledger.sources[0]?.body ?? '').toString()).toBe('words');
  });

  test('that is there already is no new one', async () => {
    const ask = apiClient(fakeLedger());
    await ask('POST /api/reports', { body: { text: 'a' } });
    expect(await ask('POST /api/reports', { body: { text: 'a' } })).toMatchObject({
      status: 200,
      json: { outcome: 'unchanged' },
    });
  });

  test('that cannot be read is told as what it is', async () => {
    const ledger = fakeLedger();
    ledger.fail = new ReadoutError('pdf-encrypted', { id: 'a.pdf' });
    const answer = await apiClient(ledger)('POST /api/reports', { body: utf8('%PDF'), type: 'application/pdf' });
    expect([answer.status, answer.code]).toEqual([422, 'pdf-encrypted']);
  });
});

const WRONG: readonly [string, number, string, Parameters<ReturnType<typeof apiClient>>[1]][] = [
  ['JSON that ends early', 400, 'body-broken', { body: '{"text": "a', type: 'application/json' }],
  ['no JSON at all', 400, 'body-broken', { body: '', type: 'application/json' }],
  ['JSON that is not UTF-8', 400, 'body-broken', { body: new Uint8Array([0x22, 0xff, 0x22]), type: 'application/json' }],
  [
    'JSON nested a hundred thousand deep',
    422,
    'body-invalid',
    { body: `${'['.repeat(100_000)}${']'.repeat(100_000)}`, type: 'application/json' },
  ],
  ['a list', 422, 'body-invalid', { body: [] }],
  ['null', 422, 'body-invalid', { body: 'null', type: 'application/json' }],
  ['nothing to read', 422, 'body-invalid', { body: {} }],
  ['two things to read', 422, 'body-invalid', { body: { text: 'a', html: 'b' } }],
  ['white space', 422, 'body-invalid', { body: { text: ' \n ' } }],
  ['a field that nobody knows', 422, 'body-invalid', { body: { text: 'a', autor: 'b' } }],
  ['the character NUL', 422, 'body-invalid', { body: { text: 'a\u0000b' } }],
  ['an address that is none', 422, 'body-invalid', { body: { url: 'file:///etc/passwd' } }],
  ['a prototype', 422, 'body-invalid', { body: '{"__proto__": {"text": "a"}}', type: 'application/json' }],
  ['a type that is not taken', 415, 'media-type-unknown', { body: 'a', type: 'application/xml' }],
  ['no type', 415, 'media-type-unknown', { body: utf8('a') }],
  ['a type that is none', 415, 'media-type-unknown', { body: utf8('a'), type: ';;;' }],
];

test.each(WRONG)('%s gives %i %s', async (_, status, code, asking) => {
  const ledger = fakeLedger();
  const answer = await apiClient(ledger)('POST /api/reports', asking);
  expect([answer.status, answer.code, answer.headers.get('content-type')]).toEqual([status, code, 'application/problem+json']);
  expect(ledger.asked).toEqual([]);
});

test('the fields that are wrong are named by pointers', async () => {
  const answer = await apiClient(fakeLedger())('POST /api/actors/a5m2v8c3ktp/merges', {
    body: { into: 'x', reason: '', 'a/b~c': 1 },
  });
  const pointers = inJson(problem, answer).errors?.map(({ pointer }) => pointer);
  expect(pointers).toEqual(expect.arrayContaining(['/into', '/reason', '/a~1b~0c']));
});

describe('too much', () => {
  const limits = { bodyBytes: 1_000, fileBytes: 2_000, formBytes: 3_000, streamBytes: 4_000 };
  const many = (bytes: number) => new Uint8Array(bytes).fill(97);

  test.each([
    ['JSON', 'POST /api/reports', JSON.stringify({ text: 'a'.repeat(1_000) }), 'application/json'],
    ['a text', 'POST /api/reports', many(2_001), 'text/plain'],
    ['records', 'POST /api/imports', many(4_001), 'application/x-ndjson'],
    ['a form', 'POST /api/imports', many(3_001), 'multipart/form-data; boundary=x'],
  ])('of %s is refused', async (_, line, body, type) => {
    const answer = await apiClient(fakeLedger(), { limits })(line, { body, type });
    expect([answer.status, answer.code]).toEqual([413, 'body-too-large']);
  });

  test.each([undefined, '5'])('is refused whatever its length is said to be (%s)', async length => {
    const body = new ReadableStream({
      start: controller => {
        for (let i = 0; i < 30; i += 1) controller.enqueue(many(100));
        controller.close();
      },
    });
    const app = (await import('../create-app.js')).createApp(fakeLedger(), { limits });
    const headers = { 'content-type': 'application/json', ...(length === undefined ? {} : { 'content-length': length }) };
    const answer = await app.request('/api/reports', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
    expect(answer.status).toBe(413);
  });
});

describe('an import', () => {
  test('of a list', async () => {
    const ledger = fakeLedger();
    const items = [
      { url: 'https://c.example/a' },
      { text: 'Teyle denied it.', title: 'T' },
      { html: '<p>Hello', name: 'b.html' },
    ];
    const answer = await apiClient(ledger)('POST /api/imports', { body: { label: 'Monday', items } });
    expect([answer.status, answer.headers.get('location'), inJson(importEntry, answer).label]).toEqual([
      202,
      '/api/imports/i4h7w0zq2ne',
      'Monday',
    ]);
    expect(ledger.imported).toEqual([
      { address: 'https://c.example/a' },
      { source: sourceOf({ id: 'pasted text', body: 'Teyle denied it.', mediaType: 'text/plain', title: 'T' }) },
      { source: sourceOf({ id: 'b.html', body: '<p>Hello', mediaType: 'text/html' }) },
    ]);
  });

  test('of records, of which one is none', async () => {
    const ledger = fakeLedger();
    const body = '{"id": "a1", "text": "Teyle denied it."}\n\n{"id": \n{"id": "a2", "html": "<p>Hello"}\n';
    const answer = await apiClient(ledger)('POST /api/imports?label=feed.ndjson', { body, type: 'application/x-ndjson' });
    expect([answer.status, inJson(importEntry, answer).label]).toEqual([202, 'feed.ndjson']);
    expect(ledger.imported).toMatchObject([
      { source: { id: 'a1' } },
      { name: 'line 3', error: { code: 'record-broken' } },
      { source: { id: 'a2' } },
    ]);
  });

  test.each(['', '\n', ' \r\n\n'])('of no records at all is refused: %j', async body => {
    const ledger = fakeLedger();
    const answer = await apiClient(ledger)('POST /api/imports', { body, type: 'application/x-ndjson' });
    expect([answer.status, answer.code, ledger.asked]).toEqual([422, 'input-empty', []]);
  });

  test('of the files of a form, lists of records among them', async () => {
    const ledger = fakeLedger();
    const body = new FormData();
    body.append('file', new File(['<p>Hello'], '../../etc/b.HTML'));
    body.append('file', new File(['{"id": "a1", "text": "A."}\n{"id": "a2", "text": "B."}\n'], 'feed.ndjson'));
    body.append('file', new File([''], 'empty.txt'));
    body.append('note', 'no file');
    const answer = await apiClient(ledger)('POST /api/imports', { body });
    expect([answer.status, inJson(importEntry, answer).label]).toEqual([202, '3 files']);
    expect(ledger.imported).toMatchObject([
      { source: { id: 'b.HTML', mediaType: 'text/html' } },
      { source: { id: 'a1' } },
      { source: { id: 'a2' } },
      { name: 'empty.txt', error: { code: 'input-empty' } },
    ]);
  });

  test('of a form without files, or of none, is refused', async () => {
    const ask = apiClient(fakeLedger());
    const body = new FormData();
    body.append('file', 'words');
    expect((await ask('POST /api/imports', { body })).code).toBe('body-invalid');
    const broken = await ask('POST /api/imports', { body: 'x', type: 'multipart/form-data; boundary=y' });
    expect([broken.status, broken.code]).toEqual([400, 'body-broken']);
  });
});
