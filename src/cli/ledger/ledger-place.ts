/** Which ledger a command works on: as the options say, else the environment, else a folder beside where one stands. */
import { resolve } from 'node:path';
import { type Environment, readConfig } from '../../config.js';
import type { Place } from '../../store/open-store.js';

export interface LedgerOptions {
  /** A folder, or the address of a PostgreSQL server. */
  readonly ledger?: string;
}

export type LedgerPlace = Exclude<Place, { readonly memory: true }>;

/** Throws `setting-invalid`. */
export function ledgerPlace({ ledger }: LedgerOptions, env: Environment): LedgerPlace {
  if (ledger !== undefined) return placed(ledger);
  const { databaseUrl, connections, folder } = readConfig(env);
  return databaseUrl === null ? { folder: resolve(folder) } : { url: databaseUrl, connections };
}

function placed(ledger: string): LedgerPlace {
  return /^postgres(ql)?:\/\//.test(ledger) ? { url: ledger } : { folder: resolve(ledger) };
}
