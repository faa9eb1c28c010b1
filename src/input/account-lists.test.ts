import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { type AccountList, accountLists } from './account-lists.js';
import type { Failed } from './source-item.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-lists-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(text: string, requests: readonly string[] = []): Promise<readonly (AccountList | Failed)[]> {
  const lists: (AccountList | Failed)[] = [];
  for await (const list of accountLists(requests, { stdin: Readable.from([Buffer.from(text)]) })) lists.push(list);
  return lists;
}

const LINE =
  '{"event":"call","accounts":[{"text":"One.","publisher":"Kestria"},{"id":"n","html":"<p>Two.</p>","date":"2031-03-12"}]}';

test('each line is an event with its accounts', async () =>
  expect(await read(`${LINE}\n\n`)).toEqual([
    {
      ...{ ok: true, event: 'call', line: 1 },
      sources: [
        expect.objectContaining({ id: 'call#1', body: 'One.', mediaType: 'text/plain', publisher: 'Kestria' }),
        expect.objectContaining({ id: 'n', body: '<p>Two.</p>', mediaType: 'text/html', published: '2031-03-12' }),
      ],
    },
  ]));

describe('a bad line is told, and the next goes on', () => {
  test.each([
    ['no JSON', 'x', 'it is not JSON'],
    ['no object', '[]', 'it is not a JSON object'],
    ['no event', '{"accounts":[]}', 'it has no "event"'],
    ['an event of no name', '{"event":"","accounts":[]}', 'it has no "event"'],
    ['no accounts', '{"event":"a"}', 'its "accounts" are not a list'],
    ['an account that is none', '{"event":"a","accounts":["One."]}', 'one of its accounts is not a JSON object'],
    ['an account without words', '{"event":"a","accounts":[{"publisher":"Kestria"}]}', 'it has neither "text" nor "html"'],
  ])('%s', async (_name, line, reason) => {
    const [bad, good] = await read(`${line}\n${LINE}`);
    expect(bad).toMatchObject({ ok: false, id: 'stdin', line: 1 });
    expect(bad?.ok === false && bad.error.message).toBe(`Line 1 of stdin is not a record: ${reason}.`);
    expect(good).toMatchObject({ ok: true, line: 2 });
  });
});

test('an account of nothing but white space is empty', async () => {
  const [bad] = await read('{"event":"a","accounts":[{"text":" "}]}');
  expect(bad?.ok === false && bad.error.code).toBe('input-empty');
});

test('a file is read, and one that is not there told', async () => {
  const file = join(folder, 'events.ndjson');
  writeFileSync(file, LINE);
  const [good, bad] = await read('', [file, join(folder, 'none.ndjson')]);
  expect(good).toMatchObject({ ok: true, event: 'call' });
  expect(bad?.ok === false && bad.error.code).toBe('input-not-found');
});

test('nothing is nothing to compare (negative)', async () => {
  const [bad] = await read('');
  expect(bad?.ok === false && bad.error.code).toBe('input-empty');
});
