/** `readout copy`: a whole ledger into an empty one, from a folder to a server or back. */
import { ReadoutError } from '../../errors/readout-error.js';
import type { Host } from '../host.js';
import type { LedgerOptions } from '../ledger/ledger-place.js';
import { inSession, type SessionOptions } from '../session.js';

export interface CopyOptions extends Pick<SessionOptions, 'color' | 'quiet'>, LedgerOptions {}

/** Gives the exit code. `to`: a folder, or the address of a PostgreSQL database. */
export function copyCommand(to: string, options: CopyOptions, host: Host): Promise<number> {
  return inSession({ inputs: [], options: { ...options, format: 'text', from: 'auto' }, host }, async session => {
    if (to.trim() === '') throw new ReadoutError('usage', { reason: 'Say where to copy it: readout copy TO.' });
    const rows = await host.copyLedger(options, { ledger: to });
    session.note(`All ${rows} rows are copied, with corrections, merges and history.`);
    session.done();
  });
}
