/** What people give as a reason for a change, as it is kept. */
import { ReadoutError } from '../../errors/readout-error.js';
import { storable } from '../storable.js';

/** UTF-16 code units of a reason at most. */
const LONGEST = 2000;

/** `missing`: what is thrown where there is none. @throws ReadoutError */
export function checkedReason(reason: string, missing: 'actor-change-without-reason' | 'dossier-change-without-reason'): string {
  const kept = storable(reason).trim().slice(0, LONGEST);
  if (kept === '') throw new ReadoutError(missing);
  return kept;
}
