/** Does what the store must do, and again where the store is away or full: each time after a longer pause, until it is given up. */
import { setTimeout as pause } from 'node:timers/promises';
import type { ImportError } from '../../model/ledger/import.js';
import { importError } from './import-error.js';
import { passes, storeTrouble } from './store-trouble.js';

export class Patience {
  readonly #pauses: readonly number[];
  readonly #ended: AbortSignal;
  /** What keeps the store from answering now; `null`: nothing. */
  trouble: ImportError | null = null;

  /** @param pauses milliseconds; after as many tries the error is thrown. @param ended nobody waits any more */
  constructor(pauses: readonly number[], ended: AbortSignal) {
    this.#pauses = pauses;
    this.#ended = ended;
  }

  /** @throws ReadoutError `store-*` after the last try; whatever `work` throws that is no fault of the store, at once */
  async with<T>(work: () => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries += 1) {
      try {
        const value = await work();
        this.trouble = null;
        return value;
      } catch (error) {
        await this.#again(error, this.#pauses[tries]);
      }
    }
  }

  /** Waits until it is time to try again, or throws. @param wait `undefined`: that was the last try */
  async #again(error: unknown, wait: number | undefined): Promise<void> {
    const trouble = storeTrouble(error);
    if (trouble === null) throw error;
    this.trouble = importError(trouble, '');
    if (wait === undefined || !passes(trouble) || this.#ended.aborted) throw error;
    await pause(wait, undefined, { signal: this.#ended }).catch(() => {});
  }
}
