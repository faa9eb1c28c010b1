/** NDJSON of any length, a line a source, in flat memory: a bad line becomes an item of its own and the rest goes on. */
import { ReadoutError } from '../errors/readout-error.js';
import { type Line, linesOf } from './lines-of.js';
import { megabytes } from './megabytes.js';
import { type Failed, failed, found, type SourceItem } from './source-item.js';
import { type Place, sourceOfRecord } from './source-of-record.js';

/** @param id the file, URL or `stdin` that the lines are of */
export function records(id: string, chunks: AsyncIterable<Uint8Array>, lineBytes: number): AsyncGenerator<SourceItem> {
  return madeOfLines({ id, chunks, lineBytes }, (text, place) => found(sourceOfRecord(text, place)));
}

interface Lines {
  /** Of the file, URL or `stdin` that the lines are of. */
  readonly id: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly lineBytes: number;
}

/** What `make` makes of each line; where it throws a ReadoutError, that is the item. */
export async function* madeOfLines<Made>(
  { id, chunks, lineBytes }: Lines,
  make: (text: string, place: Place) => Made,
): AsyncGenerator<Made | Failed> {
  let empty = true;
  for await (const line of linesOf(chunks, lineBytes)) {
    const item = itemOf({ id, line, lineBytes }, make);
    if (item === null) continue;
    empty = false;
    yield item;
  }
  if (empty) yield failed(id, new ReadoutError('input-empty', { id }));
}

interface OneLine extends Omit<Lines, 'chunks'> {
  readonly line: Line;
}

/** `null` for an empty line. */
function itemOf<Made>({ id, line, lineBytes }: OneLine, make: (text: string, place: Place) => Made): Made | Failed | null {
  try {
    const text = textOf(id, line, lineBytes);
    return text.trim() === '' ? null : make(text, { id, line: line.number });
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
