/** How kysely reaches the database: sessions are settled, every trouble is told in the words of the catalogue, transactions keep to themselves. */
import {
  AbortedTransactionError,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { Answer, Connection, Database } from './database.js';
import { settingsQuery } from './session-settings.js';
import { storeError } from './store-error.js';
import type { TransactionGate } from './transaction-gate.js';

export interface DriverOptions {
  readonly database: Database;
  readonly gate: TransactionGate;
  /** The longest that one query may take, in milliseconds; 0: as long as it takes. */
  readonly limit: number;
}

export class StoreDriver implements Driver {
  readonly #options: DriverOptions;
  readonly #settled = new WeakSet<object>();

  constructor(options: DriverOptions) {
    this.#options = options;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<LentConnection> {
    const { database, gate } = this.#options;
    gate.pass();
    return this.#told(async () => this.#settle(await database.connect()));
  }

  async beginTransaction(connection: DatabaseConnection, { isolationLevel, accessMode }: TransactionSettings): Promise<void> {
    const level = isolationLevel && `isolation level ${isolationLevel}`;
    await run(connection, ['start transaction', level, accessMode].filter(Boolean).join(' '));
  }

  /** A transaction in which a query failed is taken back, whatever is asked. */
  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    if ((await run(connection, 'commit')) === 'ROLLBACK') throw new AbortedTransactionError();
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await run(connection, 'rollback').catch(error => {
      lent(connection).broken = true;
      throw error;
    });
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    lent(connection).release();
  }

  /** The store ends the database itself: kysely would leave one alone that it has asked nothing. */
  async destroy(): Promise<void> {}

  async #settle(connection: Connection): Promise<LentConnection> {
    const made = new LentConnection(connection, work => this.#told(work));
    if (this.#settled.has(connection.session)) return made;
    const { sql, parameters } = settingsQuery(this.#options.limit);
    await connection.query(sql, parameters).catch(error => {
      connection.release(true);
      throw error;
    });
    this.#settled.add(connection.session);
    return made;
  }

  async #told<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw storeError(error, this.#options.database.where);
    }
  }
}

type Told = <T>(work: () => Promise<T>) => Promise<T>;

/** What the commands of a transaction are answered with: "COMMIT", or "ROLLBACK" where it failed before. */
async function run(connection: DatabaseConnection, sql: string): Promise<string | null> {
  return (await lent(connection).ask(sql, [])).command;
}

function lent(connection: DatabaseConnection): LentConnection {
  if (connection instanceof LentConnection) return connection;
  throw new Error('A connection of another database.');
}

class LentConnection implements DatabaseConnection {
  readonly #connection: Connection;
  readonly #told: Told;
  broken = false;

  constructor(connection: Connection, told: Told) {
    this.#connection = connection;
    this.#told = told;
  }

  ask(sql: string, parameters: readonly unknown[]): Promise<Answer> {
    return this.#told(() => this.#connection.query(sql, parameters));
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rowCount, rows } = await this.ask(sql, parameters);
    // Kysely types the rows by the query, which nothing here knows.
    return { rows: rows as R[], ...(typeof rowCount === 'number' ? { numAffectedRows: BigInt(rowCount) } : {}) };
  }

  /** Whoever has much to read asks page by page: an embedded database has one connection, and others wait for it. */
  // biome-ignore lint/correctness/useYield: there is nothing to give.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('The store gives no streams: ask page by page.');
  }

  release(): void {
    this.#connection.release(this.broken);
  }
}
