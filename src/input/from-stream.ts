/** One stream of bytes as sources: a line each for NDJSON, all of it as one text, page or PDF otherwise. */
import { collectBytes } from './collect-bytes.js';
import { fileError } from './file-error.js';
import { INPUT_LIMITS, type InputLimits } from './input-options.js';
import { type Kind, mediaTypeOf } from './kind-of-input.js';
import { records } from './records.js';
import { failed, found, type SourceItem, sourceOf } from './source-item.js';

export interface Stream {
  readonly id: string;
  /** What it is, as far as known. */
  readonly kind: Kind | null;
  readonly chunks: AsyncIterable<Uint8Array>;
}

export async function* fromStream(stream: Stream, limits: Partial<InputLimits> = {}): AsyncGenerator<SourceItem> {
  const { fileBytes, lineBytes } = { ...INPUT_LIMITS, ...limits };
  const { id, kind, chunks } = stream;
  try {
    if (kind === 'ndjson') yield* records(id, chunks, lineBytes);
    else yield found(sourceOf({ id, body: await collectBytes(id, chunks, fileBytes), mediaType: mediaTypeOf(kind) }));
  } catch (error) {
    yield failed(id, fileError(error, id));
  }
}
