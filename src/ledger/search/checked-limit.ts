/** How many are asked for. */
import { queryInvalid } from './query-invalid.js';

export interface Limits {
  readonly usual: number;
  readonly most: number;
}

/** @throws ReadoutError `query-invalid` */
export function checkedLimit(limit: number | undefined, { usual, most }: Limits): number {
  const wanted = limit ?? usual;
  if (Number.isInteger(wanted) && wanted >= 1 && wanted <= most) return wanted;
  throw queryInvalid(`the limit is a whole number from 1 to ${most}, not ${wanted}`);
}
