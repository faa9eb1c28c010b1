/** An embedded database: the folder entered, locked, and PostgreSQL started in it. */
import { resolve } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { ReadoutError } from '../../errors/readout-error.js';
import type { Database } from '../database.js';
import { openingError } from '../store-error.js';
import { EmbeddedConnections } from './embedded-connections.js';
import { type FolderLock, lockFolder } from './folder-lock.js';
import { checkRoom, databaseIn, enterFolder } from './ledger-folder.js';
import { pgliteInFolder, pgliteInMemory } from './start-pglite.js';
import { Upkeep } from './upkeep.js';

const MEMORY = 'the ledger in memory';

export async function memoryDatabase(): Promise<Database> {
  const connections = await EmbeddedConnections.open(onlyOnce(pgliteInMemory), new Upkeep(() => true));
  return databaseOf(connections, { place: MEMORY });
}

/** What was in memory does not come back. */
function onlyOnce(start: () => Promise<PGlite>): () => Promise<PGlite> {
  let started = false;
  return async () => {
    if (started) throw new ReadoutError('store-lost', { place: MEMORY, reason: 'its database broke down' });
    started = true;
    return start();
  };
}

/** `keepFree`: how much room on the disk writing leaves alone, in bytes; below it nothing is written, so that PostgreSQL never runs out of it. */
export async function folderDatabase(path: string, keepFree = 64_000_000): Promise<Database> {
  const folder = resolve(path);
  const lock = await inWords(folder, () => lockedFolder(folder));
  try {
    return await inWords(folder, () => locked(folder, { lock, keepFree }));
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function lockedFolder(folder: string): Promise<FolderLock> {
  enterFolder(folder);
  return lockFolder(folder);
}

async function locked(
  folder: string,
  { lock, keepFree }: { readonly lock: FolderLock; readonly keepFree: number },
): Promise<Database> {
  const database = await databaseIn(folder);
  const checkWritable = () => {
    if (!lock.held()) throw new ReadoutError('store-lost', { place: folder, reason: 'another process has taken it over' });
    checkRoom(folder, keepFree);
  };
  const upkeep = new Upkeep(() => goesWell(checkWritable));
  const connections = await EmbeddedConnections.open(() => pgliteInFolder(database, folder), upkeep);
  return databaseOf(connections, { place: folder, checkWritable, letGo: lock.release });
}

function goesWell(check: () => void): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}

interface Facts {
  readonly place: string;
  readonly checkWritable?: () => void;
  readonly letGo?: () => void;
}

function databaseOf(connections: EmbeddedConnections, { place, checkWritable = () => {}, letGo }: Facts): Database {
  const end = () => connections.end().finally(letGo);
  return { where: { place }, concurrent: false, checkWritable, connect: () => connections.connect(), end };
}

async function inWords<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw openingError(error, { place: folder });
  }
}
