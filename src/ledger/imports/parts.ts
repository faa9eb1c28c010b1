/** What imports stand on; the ledger gives it to them when it is opened. */
import type { LedgerContext } from '../context.js';
import type { Reader } from '../ledger.js';
import type { Keeping } from './keeping.js';

export interface ImportParts extends Omit<LedgerContext, 'reader' | 'comparing'> {
  readonly reader: Pick<Reader, 'readAhead' | 'version'>;
  readonly keeping: Keeping;
  readonly timing?: Partial<Timing>;
}

/** All in milliseconds. */
export interface Timing {
  /** How long a source stays with the process that took it, unless that says that it is still at it. */
  readonly lease: number;
  /** How often it says so. */
  readonly renew: number;
  /** How often a process looks for what others handed over or left lying; on a server that several share. */
  readonly look: number;
  /** How long to wait for a store that does not answer, each time longer; after the last it is given up. */
  readonly pauses: readonly number[];
}

export const TIMING: Timing = {
  lease: 60_000,
  renew: 15_000,
  look: 5_000,
  pauses: [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000, 60_000, 60_000, 60_000],
};
