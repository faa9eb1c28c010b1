/** Imports and their sources as the database holds them, and as the ledger tells of them. */
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { IMPORT_STATES, type Import, type ImportError, type ImportItem, ITEM_STATES } from '../../model/ledger/import.js';
import type { Tables } from '../../store/tables.js';

export type ImportRow = Omit<Selectable<Tables['imports']>, 'fed_until'>;
export type ItemRow = Pick<Selectable<Tables['import_items']>, 'number' | 'name' | 'state' | 'report' | 'error'>;

export const IMPORT_COLUMNS = [
  ...(['id', 'label', 'state', 'by', 'created', 'changed', 'complete'] as const),
  ...(['total', 'added', 'revised', 'unchanged', 'failed'] as const),
] as const;

export const ITEM_COLUMNS = ['number', 'name', 'state', 'report', 'error'] as const;

const STATE = z.enum(IMPORT_STATES);
const ITEM_STATE = z.enum(ITEM_STATES);
const ERROR = z.object({ code: z.string(), message: z.string(), hint: z.string() });

/** `trouble`: what keeps this process from reading on. */
export function importOf(row: ImportRow, trouble: ImportError | null): Import {
  const state = STATE.parse(row.state);
  const waiting = row.total - row.added - row.revised - row.unchanged - row.failed;
  return { ...row, state, waiting, trouble: state === 'running' ? trouble : null };
}

export function itemOf({ error, state, ...row }: ItemRow): ImportItem {
  return { ...row, state: ITEM_STATE.parse(state), error: error === null ? null : ERROR.parse(JSON.parse(error)) };
}
