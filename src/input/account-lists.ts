/** Many comparisons in one file, a line each: `{"event": "call-12-march", "accounts": [{"text": …, "publisher": …}, {…}]}`. */
import { createReadStream } from 'node:fs';
import type { Source } from '../model/source.js';
import { fileError } from './file-error.js';
import { INPUT_LIMITS, type InputOptions } from './input-options.js';
import { madeOfLines } from './records.js';
import { type Failed, failed } from './source-item.js';
import { asObject, broken, objectOf, type Place, sourceOfObject } from './source-of-record.js';

export interface AccountList {
  readonly ok: true;
  readonly event: string;
  /** Counted from 1. */
  readonly line: number;
  readonly sources: readonly Source[];
}

/**
 * Of files, and of `-` for standard input, which is also what is read where nothing is named. A bad line is an item with its error, and the rest goes on.
 * An account without an "id" gets that of the event and its number.
 */
export async function* accountLists(
  requests: readonly string[],
  { stdin, limits }: Pick<InputOptions, 'stdin' | 'limits'>,
): AsyncGenerator<AccountList | Failed> {
  const lineBytes = limits?.lineBytes ?? INPUT_LIMITS.lineBytes;
  for (const request of requests.length === 0 ? ['-'] : requests) {
    const id = request === '-' ? 'stdin' : request;
    try {
      yield* madeOfLines({ id, chunks: request === '-' ? stdin : createReadStream(request), lineBytes }, listOf);
    } catch (error) {
      yield failed(id, fileError(error, id));
    }
  }
}

function listOf(text: string, place: Place): AccountList {
  const fields = new Map<string, unknown>(Object.entries(objectOf(text, place)));
  const event = fields.get('event');
  if (typeof event !== 'string' || event === '') throw broken(place, 'it has no "event"');
  const accounts = fields.get('accounts');
  if (!Array.isArray(accounts)) throw broken(place, 'its "accounts" are not a list');
  return { ok: true, event, line: place.line, sources: accounts.map((one, at) => sourceOf(one, `${event}#${at + 1}`, place)) };
}

function sourceOf(account: unknown, id: string, place: Place): Source {
  return sourceOfObject({ id, ...asObject(account, place, 'one of its accounts is not a JSON object') }, place);
}
