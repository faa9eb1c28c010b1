/** An address that the user named, as a source: the page at its end, or the records if the user says that they are some. */
import { ReadoutError } from '../errors/readout-error.js';
import { fetchPage, type Page } from './fetch-page.js';
import { INPUT_LIMITS, type InputOptions } from './input-options.js';
import { mediaTypeOf } from './kind-of-input.js';
import { records } from './records.js';
import { failed, found, type SourceItem, sourceOf } from './source-item.js';
import { shownAddress } from './web-address.js';

export async function* fromAddress(address: string, options: InputOptions): AsyncGenerator<SourceItem> {
  const id = shownAddress(address);
  const page = await pageOrError(address, options);
  if (page instanceof ReadoutError) yield failed(id, page);
  else if (options.from === 'ndjson') yield* records(id, once(page.body), options.limits?.lineBytes ?? INPUT_LIMITS.lineBytes);
  else {
    const mediaType = options.from === 'auto' ? page.mediaType : mediaTypeOf(options.from);
    yield found(sourceOf({ ...page, id, mediaType }));
  }
}

async function pageOrError(url: string, options: InputOptions): Promise<Page | ReadoutError> {
  try {
    return await fetchPage({ url, anyType: options.from !== 'auto' }, options.fetch);
  } catch (error) {
    if (error instanceof ReadoutError) return error;
    throw error;
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
