/** What every list of the imports can be asked: how many at once, and where the page before ended. */
import type { ReadoutError } from '../../errors/readout-error.js';
import { queryInvalid } from '../search/query-invalid.js';

export const LIMITS = { usual: 20, most: 200 };

/** The number of the last item of the page before; 0 on the first page. @throws ReadoutError `query-invalid` */
export function numberAfter(after = '0'): number {
  if (/^\d{1,9}$/.test(after)) return Number(after);
  throw noPage(after);
}

const LONGEST = 100;

export const noPage = (after: string): ReadoutError => queryInvalid(`there is no page after “${after.slice(0, LONGEST)}”`);
