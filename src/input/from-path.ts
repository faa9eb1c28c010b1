/** A path that the user named: a file of any name, or a folder with all the reports in it. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { ReadoutError } from '../errors/readout-error.js';
import { fileError } from './file-error.js';
import { filesOf } from './files-of.js';
import { fromStream } from './from-stream.js';
import type { From, InputOptions } from './input-options.js';
import { kindOfInput, kindOfName } from './kind-of-input.js';
import { failed, type SourceItem } from './source-item.js';

export async function* fromPath(path: string, options: InputOptions): AsyncGenerator<SourceItem> {
  try {
    if ((await stat(path)).isDirectory()) yield* fromFolder(path, options);
    else yield* fromFile(path, options);
  } catch (error) {
    yield failed(shown(path), fileError(error, shown(path)));
  }
}

async function* fromFolder(folder: string, options: InputOptions): AsyncGenerator<SourceItem> {
  let empty = true;
  for await (const { path, error } of filesOf(folder, name => isReport(name, options.from))) {
    empty = false;
    if (error === null) yield* fromFile(path, options);
    else yield failed(shown(path), error);
  }
  if (empty) throw new ReadoutError('folder-empty', { path: shown(folder) });
}

/** Of a folder with pages and lists beside each other, `--from ndjson` means the lists. */
function isReport(name: string, from: From): boolean {
  const kind = kindOfName(name);
  return kind !== null && (from === 'auto' || from === kind);
}

function fromFile(path: string, options: InputOptions): AsyncGenerator<SourceItem> {
  const stream = { id: shown(path), kind: kindOfInput(path, options.from), chunks: createReadStream(path) };
  return fromStream(stream, options.limits);
}

/** As the user knows it: "./news\\a.txt" on Windows is "news/a.txt". */
function shown(path: string): string {
  if (path === '') return '""';
  return posix.normalize(process.platform === 'win32' ? path.replaceAll('\\', '/') : path);
}
