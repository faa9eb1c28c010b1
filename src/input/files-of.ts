/** Walks a folder and its folders in the order of their names, the same on every machine, and gives the files wanted. */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadoutError } from '../errors/readout-error.js';
import { fileError } from './file-error.js';

/** A file that is wanted, or a folder that cannot be read. */
export interface Place {
  readonly path: string;
  readonly error: ReadoutError | null;
}

/**
 * Links are followed, but no folder is walked twice, so circles end; hidden files and folders, sockets and pipes are passed over.
 * @param wanted says so by the file's name
 */
export async function* filesOf(
  folder: string,
  wanted: (name: string) => boolean,
  walked: Set<string> = new Set(),
): AsyncGenerator<Place> {
  try {
    for (const entry of await entriesOf(folder, walked)) {
      const path = join(folder, entry.name);
      const kind = await kindOf(entry, path);
      if (kind === 'folder') yield* filesOf(path, wanted, walked);
      else if (kind === 'file' && wanted(entry.name)) yield { path, error: null };
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
async function kindOf(entry: Dirent, path: string): Promise<'file' | 'folder' | 'other'> {
  const target = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
  if (target === null || target.isFile()) return 'file';
  return target.isDirectory() ? 'folder' : 'other';
}
