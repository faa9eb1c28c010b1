/** Where sources come from: files, folders, addresses and standard input, one after the other as they are asked for. */
import { ReadoutError } from '../errors/readout-error.js';
import { fromAddress } from './from-address.js';
import { fromPath } from './from-path.js';
import { fromStream } from './from-stream.js';
import type { InputOptions } from './input-options.js';
import { failed, type SourceItem } from './source-item.js';
import { looksLikeAddress } from './web-address.js';

export type { SourceItem };

/**
 * Gives what each request leads to, in that order: a path, an http(s) address, or `-` for standard input, which is also what is read
 * where nothing is named. A bad file, page or line is an item with its error, and the rest goes on. Nothing is fetched but what is named.
 */
export async function* sources(requests: readonly string[], options: InputOptions): AsyncGenerator<SourceItem> {
  if (requests.length === 0 && options.stdin.isTTY) {
    yield failed('stdin', new ReadoutError('usage', { reason: 'Nothing to read: name a file, a folder or an address.' }));
    return;
  }
  for (const request of requests.length === 0 ? ['-'] : requests) yield* fromRequest(request, options);
}

function fromRequest(request: string, options: InputOptions): AsyncGenerator<SourceItem> {
  if (request === '-') return fromStandardInput(options);
  return looksLikeAddress(request) ? fromAddress(request, options) : fromPath(request, options);
}

function fromStandardInput({ stdin, from, limits }: InputOptions): AsyncGenerator<SourceItem> {
  return fromStream({ id: 'stdin', kind: from === 'auto' ? null : from, chunks: stdin }, limits);
}
