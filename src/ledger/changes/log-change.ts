/** Writes down what was done, in the transaction that does it. */
import type { Transaction } from 'kysely';
import type { Change } from '../../model/ledger/change.js';
import type { Tables } from '../../store/tables.js';
import { storable } from '../storable.js';

/** UTF-16 code units; a longer detail is cut and ends with "…". */
const LONGEST = 1000;

/** The table, and the columns of `changeRow`, for a batch. */
export const CHANGES = ['changes', 'kind', 'target', 'detail', 'by', 'at'] as const;

export type NewChange = Omit<Change, 'number'>;

export async function logChange(trx: Transaction<Tables>, change: NewChange): Promise<void> {
  await trx.insertInto('changes').values(changeRow(change)).execute();
}

/** The row of `changes`, its number apart. */
export function changeRow({ detail, by, ...change }: NewChange): NewChange {
  const short = detail.length > LONGEST ? `${detail.slice(0, LONGEST - 1)}…` : detail;
  return { ...change, detail: storable(short), by: storable(by) };
}
