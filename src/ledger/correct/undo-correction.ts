/** Takes a correction back: what stood before it stands again, an older correction or what the machine reads. */
import type { Transaction } from 'kysely';
import { ReadoutError } from '../../errors/readout-error.js';
import type { Correction } from '../../model/ledger/statement-entry.js';
import type { Tables } from '../../store/tables.js';
import { logChange } from '../changes/log-change.js';
import { correctionOf } from '../search/correction-row.js';
import { storable } from '../storable.js';
import { changeInWords, fieldOf } from './field-of.js';
import { standsAs, writeStanding } from './stand.js';

export interface ToUndo {
  readonly id: string;
  readonly by: string;
  readonly at: string;
}

/** One that has been taken back stays so. @throws ReadoutError `correction-not-found` */
export async function undoCorrection(trx: Transaction<Tables>, { id, by, at }: ToUndo): Promise<Correction> {
  const row = await trx.selectFrom('corrections').selectAll().where('id', '=', storable(id)).executeTakeFirst();
  if (row === undefined) throw new ReadoutError('correction-not-found', { id });
  if (row.undone_at !== null) return correctionOf(row);
  const undone = { undone_at: at, undone_by: storable(by) };
  const before = await standsAs(trx, row.statement);
  await trx.updateTable('corrections').set(undone).where('id', '=', id).execute();
  const after = await writeStanding(trx, row.statement);
  const detail = await changeInWords(trx, row.field, [fieldOf(before.now, row.field), fieldOf(after.now, row.field)]);
  await logChange(trx, { kind: 'correction-undone', target: row.statement, detail, by, at });
  return correctionOf({ ...row, ...undone });
}
