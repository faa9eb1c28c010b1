/** Imports: handing sources over, and how far reading them is. */
import type { Import, ImportItem, ImportItemState } from '../../../src/model/ledger/import.js';
import type { Page } from '../../../src/model/ledger/search.js';
import { get, queryWords, send } from './client.js';
import { LABEL_LENGTH } from './limits.js';
import { isRecords } from './record-files.js';

const at = (id: string): string => `/api/imports/${encodeURIComponent(id)}`;

/** A text that was pasted; what is "" is not known. */
export interface PastedText {
  readonly text: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO day. */
  readonly published: string;
  readonly url: string;
}

/** As a record of its own: a text may be longer than a body of JSON. */
export function importText(pasted: PastedText): Promise<Import> {
  const known = Object.fromEntries(Object.entries(pasted).filter(([, value]) => value !== ''));
  const id = pasted.title || pasted.url || 'pasted text';
  return importRecords(new Blob([JSON.stringify({ id, ...known }), '\n']), id);
}

export function importAddresses(addresses: readonly string[], label: string): Promise<Import> {
  return send('POST', '/api/imports', { label: label.slice(0, LABEL_LENGTH), items: addresses.map(url => ({ url })) });
}

/** One file of records goes as it is and is read while it comes; all others go as a form. */
export function importFiles(files: readonly File[]): Promise<Import> {
  const [only] = files;
  if (files.length === 1 && only && isRecords(only)) return importRecords(only, only.name);
  const form = new FormData();
  for (const file of files) form.append('file', file, file.name);
  return send('POST', `/api/imports${queryWords({ label: files.length === 1 ? only?.name : null })}`, form);
}

function importRecords(records: Blob, label: string): Promise<Import> {
  return send('POST', `/api/imports${queryWords({ label: label.slice(0, LABEL_LENGTH) })}`, records, {
    'content-type': 'application/x-ndjson',
  });
}

export function listImports(after: string | null, signal?: AbortSignal): Promise<Page<Import>> {
  return get('/api/imports', { query: { limit: 20, after }, signal });
}

/** The browser asks with the ETag of what it has, so that an import that stands still costs nothing. */
export function importNow(id: string, signal?: AbortSignal): Promise<Import> {
  return get(at(id), { signal });
}

export interface ItemsAsked {
  readonly state: ImportItemState | null;
  readonly limit: number;
  readonly after: string | null;
}

export function importItems(id: string, asked: ItemsAsked, signal?: AbortSignal): Promise<Page<ImportItem>> {
  return get(`${at(id)}/items`, { query: { ...asked }, signal });
}

export const stopImport = (id: string): Promise<Import> => send('POST', `${at(id)}/stop`);

export const resumeImport = (id: string): Promise<Import> => send('POST', `${at(id)}/resume`);
