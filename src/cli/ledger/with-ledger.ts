/** The ledger of a command: opened before its work, and closed after it, however that ends. */
import type { By, Ledger } from '../../ledger/ledger.js';
import type { Host } from '../host.js';
import type { LedgerOptions } from './ledger-place.js';

/** The ledger that the options name, for as long as `work` takes. */
export async function withLedger(options: LedgerOptions, host: Host, work: (ledger: Ledger) => Promise<void>): Promise<void> {
  const ledger = await host.openLedger(options);
  try {
    await work(ledger);
  } finally {
    await ledger.close();
  }
}

/** Who works on it, for the record of changes: whoever is logged in. */
export const userOf = ({ env }: Pick<Host, 'env'>): By => env.USER || env.USERNAME || 'command line';
