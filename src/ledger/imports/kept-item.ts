/** One thing to import as the row in which it waits; what could not be had is a row that has failed. */
import type { Insertable } from 'kysely';
import { shownAddress } from '../../input/web-address.js';
import type { Tables } from '../../store/tables.js';
import type { ToImport } from '../ledger.js';
import { type PackedBody, packed } from '../sources/source-bodies.js';
import { storable, storableJson } from '../storable.js';
import { importError } from './import-error.js';
import { type Known, knownOf } from './known.js';

export interface KeptItem {
  readonly row: Omit<Insertable<Tables['import_items']>, 'import' | 'number' | 'error'> & { readonly error: string | null };
  readonly body: PackedBody | null;
}

export async function keptItem(item: ToImport): Promise<KeptItem> {
  if ('error' in item) {
    const error = storableJson(importError(item.error, item.name));
    return { row: { ...waiting(item.name, { kind: 'nothing' }), state: 'failed', error }, body: null };
  }
  if ('address' in item) {
    return { row: waiting(shownAddress(item.address), { kind: 'address', address: item.address }), body: null };
  }
  const body = await packed(item.source.body);
  return { row: { ...waiting(item.source.id, knownOf(item.source)), sha256: body.sha256 }, body };
}

function waiting(name: string, known: Known): KeptItem['row'] {
  const declared = storableJson(known);
  return { name: storable(name), state: 'waiting', declared, sha256: null, report: null, error: null, taken_until: null };
}

/** Bytes that a thing to import holds in memory, roughly. */
export function weightOf(item: ToImport): number {
  return 'source' in item ? item.source.body.length : 1;
}
