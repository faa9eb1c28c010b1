/**
 * Who is within a transaction may not ask for another connection: an embedded database has one, and would wait for itself for ever; a server
 * would answer without what the transaction wrote. So it fails at once, everywhere.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

interface Scope {
  connected: boolean;
  ended: boolean;
}

export class TransactionGate {
  readonly #scopes = new AsyncLocalStorage<Scope>();

  /** Runs one transaction; its first connection is its own. */
  async enclose<T>(work: () => Promise<T>): Promise<T> {
    if (this.#open()) throw new Error('A transaction within a transaction: hand its "db" on instead.');
    const scope = { connected: false, ended: false };
    try {
      return await this.#scopes.run(scope, work);
    } finally {
      scope.ended = true;
    }
  }

  /** Called for every connection that is asked for. */
  pass(): void {
    const scope = this.#open();
    if (scope?.connected) throw new Error('A query beside the transaction that it stands in: use the "db" of the transaction.');
    if (scope) scope.connected = true;
  }

  /** What a transaction started and left running stands outside once it has ended. */
  #open(): Scope | null {
    const scope = this.#scopes.getStore();
    return scope && !scope.ended ? scope : null;
  }
}
