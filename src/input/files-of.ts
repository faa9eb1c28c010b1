/** Walks a folder and its folders in the order of their names, the same on every machine, and gives the files wanted. */
import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ReadoutError } from '../errors/readout-error.js';
import { fileError } from './file-error.js';

/** A file that is wanted, or a folder that cannot be read. */
export interface Place {
  readonly path: string;
  readonly error: ReadoutError | null;
}

/**
 * Links are followed within the folder only: what an unpacked archive links to elsewhere (`a.txt -> ~/.ssh/config`) is not what the user
 * named, and is passed over. No folder is walked twice, so circles end; hidden files and folders, sockets and pipes are passed over too.
 * @param wanted says so by the file's name
 */
export async function* filesOf(folder: string, wanted: (name: string) => boolean): AsyncGenerator<Place> {
  try {
    yield* filesIn(folder, { root: await realpath(folder), wanted, walked: new Set() });
  } catch (error) {
    yield { path: folder, error: fileError(error, folder, 'folder-unreadable') };
  }
}

interface Walk {
  /** The real path of the folder that the user named. */
  readonly root: string;
  readonly wanted: (name: string) => boolean;
  /** The real paths of the folders. */
  readonly walked: Set<string>;
}

async function* filesIn(folder: string, walk: Walk): AsyncGenerator<Place> {
  try {
    for (const entry of await entriesOf(folder, walk.walked)) {
      const path = join(folder, entry.name);
      const kind = await kindOf(entry, path, walk.root);
      if (kind === 'folder') yield* filesIn(path, walk);
      else if (kind === 'file' && walk.wanted(entry.name)) yield { path, error: null };
    }
  } catch (error) {
    yield { path: folder, error: fileError(error, folder, 'folder-unreadable') };
  }
}

async function entriesOf(folder: string, walked: Set<string>): Promise<readonly Dirent[]> {
  const real = await realpath(folder);
  if (walked.has(real)) return [];
  walked.add(real);
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter(entry => !entry.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A link that leads nowhere counts as a file: opening it gives the error that names it. */
async function kindOf(entry: Dirent, path: string, root: string): Promise<'file' | 'folder' | 'other'> {
  if (!entry.isSymbolicLink()) return kindOfEntry(entry);
  const real = await realpath(path).catch(() => null);
  if (real === null) return 'file';
  return isWithin(root, real) ? kindOfEntry(await stat(real)) : 'other';
}

function kindOfEntry(entry: Dirent | Stats): 'file' | 'folder' | 'other' {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

/** "/news/a.txt" is within "/news", "/news-old/a.txt" is not. */
function isWithin(root: string, real: string): boolean {
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}
