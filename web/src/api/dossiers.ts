/** Dossiers of the ledger, and what people say of which reports tell of one event. */
import type { DossierChange, DossierDetail, DossierEntry } from '../../../src/model/ledger/dossier-entry.js';
import type { DossierFilter, Page } from '../../../src/model/ledger/search.js';
import { get, send } from './client.js';

const at = (id: string): string => `/api/dossiers/${encodeURIComponent(id)}`;

export function listDossiers(filter: DossierFilter, signal?: AbortSignal): Promise<Page<DossierEntry>> {
  return get('/api/dossiers', { query: { ...filter }, signal });
}

/** With its accounts side by side: a second where nobody asked before. */
export function dossierDetail(id: string, signal?: AbortSignal): Promise<DossierDetail> {
  return get(at(id), { signal });
}

/** Where it is given out as one file that needs nothing else. */
export const dossierFile = (id: string): string => `${at(id)}/file`;

/** All reports of `from` become those of `into`. */
export function joinDossiers(from: string, into: string, reason: string): Promise<DossierChange> {
  return send('POST', `${at(from)}/joins`, { into, reason });
}

/** These reports become a dossier of their own. */
export function splitDossier(id: string, reports: readonly string[], reason: string): Promise<DossierChange> {
  return send('POST', `${at(id)}/splits`, { reports, reason });
}

export function undoDossierChange(id: string): Promise<DossierChange> {
  return send('DELETE', `/api/dossier-changes/${encodeURIComponent(id)}`);
}
