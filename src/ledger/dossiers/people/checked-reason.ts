/** What people give as a reason, as it is kept. */
import { ReadoutError } from '../../../errors/readout-error.js';
import { storable } from '../../storable.js';

/** UTF-16 code units of a reason at most. */
const LONGEST = 2000;

/** @throws ReadoutError `dossier-change-without-reason` */
export function checkedReason(reason: string): string {
  const kept = storable(reason).trim().slice(0, LONGEST);
  if (kept === '') throw new ReadoutError('dossier-change-without-reason');
  return kept;
}
