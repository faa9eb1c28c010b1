/** What a folder may hold to be a ledger, and that anything else is left as it is. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../open-store.js';
import { checkRoom, databaseIn, enterFolder } from './ledger-folder.js';

let parent = '';
let folder = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'readout-folder-'));
  folder = join(parent, 'ledger');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** Names with a text are files, those without are folders. */
function holding(entries: Readonly<Record<string, string | null>>): void {
  mkdirSync(folder);
  for (const [name, text] of Object.entries(entries)) {
    if (text === null) mkdirSync(join(folder, name));
    else writeFileSync(join(folder, name), text);
  }
}

describe('entering', () => {
  test('a folder that is not there is made, with those above it', () => {
    enterFolder(join(folder, 'a', 'b'));
    expect(existsSync(join(folder, 'a', 'b'))).toBe(true);
  });

  test.each([
    ['an empty folder', {}],
    ['one that was left while its database was made', { 'database.new': null, lock: null }],
    ['a ledger with something of a person beside it', { 'ledger.json': '{"format":1}', database: null, 'notes.txt': 'Ask Ada.' }],
  ])('%s is entered', (_, entries) => {
    holding(entries);
    expect(() => enterFolder(folder)).not.toThrow();
  });

  test.each([
    ['one file', { 'notes.txt': 'Ask Ada.' }, 'notes.txt'],
    ['two', { 'a.txt': '', 'b.txt': '' }, 'a.txt and b.txt'],
    ['many', { 'a.txt': '', 'b.txt': '', 'c.txt': '' }, 'a.txt, b.txt and more'],
    ['a database of PostgreSQL', { PG_VERSION: '15' }, 'PG_VERSION'],
  ])('a folder with %s is refused and left alone', async (_, entries, found) => {
    holding(entries);
    await expect(openStore({ folder })).rejects.toMatchObject({
      code: 'store-not-a-ledger',
      message: `The folder ${folder} is not a ledger: it holds ${found}.`,
    });
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(entries).toSorted());
  });

  test('a file in its place is named', async () => {
    writeFileSync(folder, 'Ask Ada.');
    await expect(openStore({ folder })).rejects.toMatchObject({
      code: 'store-unwritable',
      message: expect.stringContaining(folder),
    });
  });
});

describe('what cannot be opened says why', () => {
  test.each([
    ['a later layout', { 'ledger.json': '{"format": 2}', database: null }, 'store-newer', 'format 2'],
    ['a broken label', { 'ledger.json': '{"format', database: null }, 'store-damaged', 'ledger.json'],
    ['no database', { 'ledger.json': '{"format": 1}' }, 'store-damaged', '"database" is gone'],
  ])('%s', async (_, entries, code, words) => {
    holding(entries);
    await expect(databaseIn(folder)).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
  });

  test('a database that does not start', async () => {
    holding({ 'ledger.json': '{"format": 1}', database: null });
    writeFileSync(join(folder, 'database', 'PG_VERSION'), '18\n');
    await expect(openStore({ folder })).rejects.toMatchObject({
      code: 'store-damaged',
      message: expect.stringContaining(folder),
    });
    expect(readdirSync(join(folder, 'lock'))).toEqual([]);
  });

  test('a disk that is full', () => {
    mkdirSync(folder);
    expect(() => checkRoom(folder, Number.MAX_SAFE_INTEGER)).toThrow(expect.objectContaining({ code: 'store-full' }));
    expect(() => checkRoom(folder, 1)).not.toThrow();
  });
});
