/** Opens a ledger for the command line: its database at once, the engine when the first source is read. */
import type { Environment } from '../../config.js';
import type { Ledger } from '../../ledger/ledger.js';
import { openLedger } from '../../ledger/open-ledger.js';
import { openStore } from '../../store/open-store.js';
import { lazyReader } from './lazy-reader.js';
import { type LedgerOptions, ledgerPlace } from './ledger-place.js';

/** Closing it closes the engine too. Throws `store-*`, `model-missing`. */
export async function openCliLedger(options: LedgerOptions, env: Environment): Promise<Ledger> {
  const reader = lazyReader(async () => (await import('../../index.js')).openReadout());
  const ledger = openLedger({ store: await openStore(ledgerPlace(options, env)), reader, comparing: reader.comparing });
  let closed: Promise<void> | null = null;
  const close = async () => {
    await ledger.close();
    await reader.close();
  };
  return {
    ...ledger,
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}
