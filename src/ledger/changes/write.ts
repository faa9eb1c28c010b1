/** Every change of the ledger: one transaction, and one writer at a time. */
import { sql, type Transaction } from 'kysely';
import { inTransaction } from '../../store/in-transaction.js';
import type { Store } from '../../store/store.js';
import type { Tables } from '../../store/tables.js';

/**
 * Whatever is done in `work` is kept whole or not at all; it may be called again, so it must do nothing that cannot be done twice. Writers of several
 * processes wait for each other: whether a report is there, whether an actor is known and which number comes next is decided by what the ledger
 * holds, and two at once would decide the same twice. Reading, which takes far longer, is done before.
 */
export function write<Result>(store: Store, work: (trx: Transaction<Tables>) => Promise<Result>): Promise<Result> {
  return inTransaction(store, async trx => {
    await sql`select pg_advisory_xact_lock(${WRITING})`.execute(trx);
    return work(trx);
  });
}

/** Any number that nothing else in the database locks: "readout" on the letters of a telephone. */
const WRITING = 7_323_688;
