/** Copies a whole ledger for the command line. */
import type { Environment } from '../../config.js';
import { copyStore } from '../../store/copy-store.js';
import { openStore } from '../../store/open-store.js';
import { type LedgerOptions, ledgerPlace } from './ledger-place.js';

/** How many rows were copied. Throws `store-*`: `store-not-empty` where something lies at `to`. */
export async function copyCliLedger(from: LedgerOptions, to: LedgerOptions, env: Environment): Promise<number> {
  const source = await openStore(ledgerPlace(from, env));
  try {
    const target = await openStore(ledgerPlace(to, env));
    try {
      let all = 0;
      await copyStore(source, target, (_table, rows) => {
        all += rows;
      });
      return all;
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}
