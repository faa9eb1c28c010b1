/** Statements of the ledger, and what people correct in them. */
import type { ActorEntry } from '../../../src/model/ledger/actor-entry.js';
import type { ActorFilter, Page } from '../../../src/model/ledger/search.js';
import type { CorrectedField, Correction } from '../../../src/model/ledger/statement-entry.js';
import { get, send } from './client.js';

const at = (id: string): string => `/api/statements/${encodeURIComponent(id)}`;

export interface NewCorrection {
  readonly field: CorrectedField;
  readonly value: string;
  readonly note?: string;
}

export const correct = (statement: string, correction: NewCorrection): Promise<Correction> =>
  send('POST', `${at(statement)}/corrections`, correction);

/** The newest first, those taken back too. */
export function correctionsOf(statement: string, signal?: AbortSignal): Promise<readonly Correction[]> {
  return get(`${at(statement)}/corrections`, { ...(signal && { signal }) });
}

export const undoCorrection = (id: string): Promise<Correction> => send('DELETE', `/api/corrections/${encodeURIComponent(id)}`);

/** To choose who said it: actors of the whole ledger, by the beginning of a word of a name. */
export function findActors(filter: ActorFilter, signal?: AbortSignal): Promise<Page<ActorEntry>> {
  return get('/api/actors', { query: { ...filter }, ...(signal && { signal }) });
}
