/** Statements of the ledger, and what people correct in them. */
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
  return get(`${at(statement)}/corrections`, { signal });
}

export const undoCorrection = (id: string): Promise<Correction> => send('DELETE', `/api/corrections/${encodeURIComponent(id)}`);
