/** From a row of corrections to a correction. */
import type { Selectable } from 'kysely';
import type { Correction } from '../../model/ledger/statement-entry.js';
import type { Tables } from '../../store/tables.js';

export function correctionOf({ undone_at, undone_by, ...row }: Selectable<Tables['corrections']>): Correction {
  return { ...row, undone: undone_at === null ? null : { at: undone_at, by: undone_by ?? '' } };
}
