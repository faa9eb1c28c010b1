/**
 * The files of an embedded database, written through to the disk. PGlite leaves that out: it starts PostgreSQL with -F (no fsync), and its
 * file system answers fsync without doing it, so a power cut would take what was committed, or worse.
 */
import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** Of the calls that write through, fsync reaches the file system and fdatasync nothing; no more log is kept for reuse than upkeep lets grow. */
export const DURABLE_START: readonly string[] = [
  ...PGlite.defaultStartParams.filter(parameter => parameter !== '-F'),
  ...['-c', 'wal_sync_method=fsync', '-c', 'min_wal_size=32MB', '-c', 'max_wal_size=96MB'],
];

type Init = NodeFS['init'];
type Options = Parameters<Init>[1];
type Module = Parameters<NonNullable<Options['preRun']>[number]>[0];

export class DurableFiles extends NodeFS {
  override async init(...args: Parameters<Init>): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(...args);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), writeThrough] } };
  }
}

function writeThrough({ NODEFS }: Module): void {
  if (!hasStreams(NODEFS))
    throw new Error('This version of PGlite keeps its files in another way; they cannot be written through.');
  const { tryFSOperation, stream_ops } = NODEFS;
  stream_ops.fsync = ({ nfd }) => tryFSOperation(() => fsyncSync(nfd));
}

/** What Emscripten's NODEFS is made of, as far as it is needed: errors of Node become errors of the module in `tryFSOperation`. */
interface NodeFiles {
  readonly tryFSOperation: (work: () => void) => void;
  readonly stream_ops: { fsync?: (stream: { readonly nfd: number }) => void };
}

function hasStreams(files: object): files is NodeFiles {
  return 'stream_ops' in files && 'tryFSOperation' in files;
}

/** Writes a whole tree through to the disk, folders too: those hold the names. */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else if (entry.isFile()) syncPath(path);
  }
  syncPath(folder);
}

export function syncPath(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
