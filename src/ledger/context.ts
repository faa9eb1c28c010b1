/** What every part of the ledger is given when it is opened. */
import type { FetchOptions } from '../input/fetch-options.js';
import type { Store } from '../store/store.js';
import type { Comparing, Reader } from './ledger.js';

export interface LedgerContext {
  readonly store: Store;
  readonly reader: Reader;
  readonly comparing: Comparing;
  /** How addresses are fetched; what is left out is as the command line does it. */
  readonly fetch?: Partial<FetchOptions>;
  /** The clock; the database is never asked for the time. */
  readonly now: () => Date;
}
