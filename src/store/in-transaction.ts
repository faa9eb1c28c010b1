/** All or nothing: several queries as one. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import { ReadoutError } from '../errors/readout-error.js';
import type { Store } from './store.js';
import type { Tables } from './tables.js';

const TRIES = 6;

/** Serialization failure, deadlock: https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html */
const WORTH_ANOTHER_TRY = ['40001', '40P01'];

/**
 * Runs `work` in a transaction, and again where two stood in each other's way, so it must do nothing that cannot be done twice. Within it
 * every query goes through the `db` that it is given; one through `store.db` throws, as does a transaction within it.
 */
export async function inTransaction<T>(store: Store, work: (db: Transaction<Tables>) => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left--) {
    store.checkWritable();
    try {
      return await store.gate.enclose(() => store.db.transaction().execute(work));
    } catch (error) {
      if (!isCollision(error)) throw error;
      if (left === 1)
        throw new ReadoutError('store-busy', { place: 'The ledger', reason: 'others change the same at the same time' }, error);
      await pause(Math.random() * 20 * 2 ** (TRIES - left));
    }
  }
}

function isCollision(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && WORTH_ANOTHER_TRY.includes(error.code);
}
