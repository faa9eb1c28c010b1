/** What every list of the imports can be asked: how many at once, and where the page before ended. */
import { ReadoutError } from '../../errors/readout-error.js';

const LIMIT = { usual: 20, most: 200 };

/** @throws ReadoutError `query-invalid` */
export function limitOf(limit: number = LIMIT.usual): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= LIMIT.most) return limit;
  throw new ReadoutError('query-invalid', { reason: `the limit is a whole number from 1 to ${LIMIT.most}, not ${limit}` });
}

/** The number of the last item of the page before; 0 on the first page. @throws ReadoutError `query-invalid` */
export function numberAfter(after = '0'): number {
  if (/^\d{1,9}$/.test(after)) return Number(after);
  throw noPage(after);
}

const LONGEST = 100;

export const noPage = (after: string): ReadoutError =>
  new ReadoutError('query-invalid', { reason: `there is no page after “${after.slice(0, LONGEST)}”` });

/** The first `limit` of the rows, and whether more were found. */
export function cut<T>(rows: readonly T[], limit: number): { readonly rows: readonly T[]; readonly last: T | null } {
  return { rows: rows.slice(0, limit), last: rows.length > limit ? (rows[limit - 1] ?? null) : null };
}
