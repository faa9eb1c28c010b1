/**
 * The folder of an embedded ledger: `ledger.json`, which says what it is, `database/`, and `lock/`. A database is made under another name and
 * moved into place when it is whole, so an interruption leaves nothing half.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReadoutError } from '../../errors/readout-error.js';
import { syncPath, syncTree } from './durable-files.js';
import { readOrNull } from './process-start.js';
import { pgliteInFolder } from './start-pglite.js';

/** Counted up when the folder is laid out otherwise. */
const FORMAT = 1;

const ABOUT =
  'A ledger of Readout. Change nothing in here. To back it up, stop Readout and copy the whole folder; see docs/operating.md.';

/** What a database needs before it holds anything, in bytes, with the room that writing wants to be left. */
const NEEDED = 160_000_000;

const UNFINISHED = 'database.new';

/** Makes the folder where there is none. Throws `store-not-a-ledger` where it holds something else, which is left alone. */
export function enterFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const found = readdirSync(folder).filter(name => ![UNFINISHED, 'lock'].includes(name));
  if (found.length > 0 && !found.includes('ledger.json'))
    throw new ReadoutError('store-not-a-ledger', { folder, found: some(found) });
}

/** Makes the database where there is none, and gives its folder. To be called by who holds the lock. */
export async function databaseIn(folder: string): Promise<string> {
  const database = join(folder, 'database');
  checkFormat(folder);
  if (existsSync(database)) return database;
  if (existsSync(join(folder, 'ledger.json')) && !existsSync(join(folder, UNFINISHED))) {
    throw new ReadoutError('store-damaged', { place: folder, reason: 'its folder "database" is gone' });
  }
  await makeDatabase(folder);
  return database;
}

function checkFormat(folder: string): void {
  const text = readOrNull(join(folder, 'ledger.json'));
  if (text === null) return;
  const format = formatOf(text);
  if (format === null)
    throw new ReadoutError('store-damaged', { place: folder, reason: 'its file "ledger.json" cannot be read' });
  if (format > FORMAT) throw new ReadoutError('store-newer', { place: folder, found: `format ${format}` });
}

function formatOf(text: string): number | null {
  try {
    const { format } = JSON.parse(text);
    return Number.isInteger(format) ? format : null;
  } catch {
    return null;
  }
}

async function makeDatabase(folder: string): Promise<void> {
  checkRoom(folder, NEEDED);
  const unfinished = join(folder, UNFINISHED);
  rmSync(unfinished, { recursive: true, force: true });
  const database = await pgliteInFolder(unfinished, folder);
  await database.close();
  syncTree(unfinished);
  writeFileSync(join(folder, 'ledger.json'), `${JSON.stringify({ about: ABOUT, format: FORMAT }, null, 2)}\n`, { flush: true });
  renameSync(unfinished, join(folder, 'database'));
  syncPath(folder);
}

/** Throws `store-full` where the disk has less than that left, in bytes. */
export function checkRoom(folder: string, needed: number): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < needed) throw new ReadoutError('store-full', { place: folder });
}

function some(names: readonly string[]): string {
  const [first = '', second] = names;
  if (second === undefined) return first;
  return names.length === 2 ? `${first} and ${second}` : `${first}, ${second} and more`;
}
