/** The source that waits in an item: its bytes out of the store, or the page at its address, fetched now. */
import type { FetchOptions } from '../../input/fetch-options.js';
import { fetchPage } from '../../input/fetch-page.js';
import { sourceOf } from '../../input/source-item.js';
import { shownAddress } from '../../input/web-address.js';
import type { Source } from '../../model/source.js';
import { bodyOf } from '../sources/source-bodies.js';
import { type KnownSource, sourceOfKnown } from './known.js';
import type { ImportParts } from './parts.js';

export async function keptSource(known: KnownSource, sha256: string, { store }: ImportParts): Promise<Source> {
  return sourceOfKnown(known, await bodyOf(store.db, sha256));
}

/** @throws ReadoutError `url-*`, `input-too-large`, `input-empty` */
export async function fetchedSource(address: string, fetch: Partial<FetchOptions> = {}): Promise<Source> {
  const page = await fetchPage({ url: address, anyType: false }, fetch);
  return sourceOf({ ...page, id: shownAddress(address) });
}
