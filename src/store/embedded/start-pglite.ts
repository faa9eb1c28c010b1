/** Starts PGlite, in a folder or in memory, and says in plain words why it does not start. */
import { PGlite } from '@electric-sql/pglite';
import { ReadoutError } from '../../errors/readout-error.js';
import { storeError } from '../store-error.js';
import { DURABLE_START, DurableFiles } from './durable-files.js';

/** `place` is what people know of it. Throws `store-full`, `store-unwritable` or `store-damaged`. */
export async function pgliteInFolder(folder: string, place: string): Promise<PGlite> {
  const said: string[] = [];
  const listen = (line: string) => said.push(line) < 0;
  try {
    return await PGlite.create({ fs: new DurableFiles(folder), startParams: [...DURABLE_START], onStderr: listen });
  } catch (error) {
    throw startError(error, { place, said });
  }
}

let template: Promise<Blob> | undefined;

/** Making a database takes seconds, so those after the first of a process are copies of an empty one. */
export async function pgliteInMemory(): Promise<PGlite> {
  template ??= PGlite.create().then(async empty => {
    const files = await empty.dumpDataDir('none');
    await empty.close();
    return files;
  });
  return PGlite.create({ loadDataDir: await template });
}

interface Start {
  readonly place: string;
  /** What PostgreSQL wrote to its log. */
  readonly said: readonly string[];
}

/** "2031-03-12 09:30:00.000 GMT [42] FATAL:  could not write to file …" */
const LAST_WORDS = /(?:FATAL|PANIC): {2}(.+)/;

function startError(error: unknown, { place, said }: Start): unknown {
  const last = said.map(line => LAST_WORDS.exec(line)?.[1]).findLast(words => words !== undefined);
  const reason = last ?? wordsOf(error);
  const told = storeError(Object.assign(new Error(reason, { cause: error }), { code: codeOf(error, reason) }), { place });
  return told instanceof ReadoutError ? told : new ReadoutError('store-damaged', { place, reason }, error);
}

/** Emscripten's numbers are those of WASI: https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md#errno */
const WASI: Readonly<Record<number, string>> = { 2: 'EACCES', 19: 'EDQUOT', 29: 'EIO', 51: 'ENOSPC', 63: 'EPERM', 69: 'EROFS' };

const SAID: readonly (readonly [RegExp, string])[] = [
  [/No space left|quota exceeded/i, 'ENOSPC'],
  [/Permission denied/i, 'EACCES'],
  [/Read-only file system/i, 'EROFS'],
];

function codeOf(error: unknown, reason: string): string | undefined {
  const errno = error instanceof Object && 'errno' in error && typeof error.errno === 'number' ? WASI[error.errno] : undefined;
  return errno ?? SAID.find(([words]) => words.test(reason))?.[1];
}

function wordsOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : 'its database does not start';
}
