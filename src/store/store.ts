/** A store: the database that holds a ledger, opened and brought up to date. */
import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';
import type { TransactionGate } from './transaction-gate.js';

export interface Store {
  /** For single queries; what belongs together goes through `inTransaction`. */
  readonly db: Kysely<Tables>;
  /** What the database can do; the SQL is the same everywhere else. */
  readonly can: StoreAbilities;
  /** Keeps transactions to themselves; for `inTransaction`. */
  readonly gate: TransactionGate;
  /** Throws `store-full` or `store-lost` where writing would not go well; `inTransaction` asks it. */
  checkWritable(): void;
  /** Ends the connections and lets the folder go. */
  close(): Promise<void>;
}

export interface StoreAbilities {
  /** Several transactions at once; an embedded database runs one after the other. */
  readonly concurrent: boolean;
}
