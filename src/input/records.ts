/** NDJSON of any length, a line a source, in flat memory: a bad line becomes an item of its own and the rest goes on. */
import { ReadoutError } from '../errors/readout-error.js';
import { type Line, linesOf } from './lines-of.js';
import { megabytes } from './megabytes.js';
import { failed, found, type SourceItem } from './source-item.js';
import { sourceOfRecord } from './source-of-record.js';

/** @param id the file, URL or `stdin` that the lines are of */
export async function* records(id: string, chunks: AsyncIterable<Uint8Array>, lineBytes: number): AsyncGenerator<SourceItem> {
  let empty = true;
  for await (const line of linesOf(chunks, lineBytes)) {
    const item = itemOf(id, line, lineBytes);
    if (item === null) continue;
    empty = false;
    yield item;
  }
  if (empty) yield failed(id, new ReadoutError('input-empty', { id }));
}

/** `null` for an empty line. */
function itemOf(id: string, line: Line, lineBytes: number): SourceItem | null {
  try {
    const text = textOf(id, line, lineBytes);
    return text.trim() === '' ? null : found(sourceOfRecord(text, { id, line: line.number }));
  } catch (error) {
    if (error instanceof ReadoutError) return failed(id, error, line.number);
    throw error;
  }
}

/** Fatal, so that damaged words are an error and not a text with other words in it; drops a byte order mark. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function textOf(id: string, line: Line, lineBytes: number): string {
  const values = { id, line: line.number };
  if (line.bytes === null) {
    throw new ReadoutError('record-broken', { ...values, reason: `it is longer than ${megabytes(lineBytes)}` });
  }
  try {
    return UTF_8.decode(line.bytes);
  } catch (cause) {
    throw new ReadoutError('record-broken', { ...values, reason: 'it is not UTF-8' }, cause);
  }
}
