/** PostgreSQL running within this process, and node-postgres speaking to it. */
import type { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import type { Answer } from '../database.js';
import { isEnd } from '../is-end.js';
import { TYPES } from '../types-of-columns.js';

export class EmbeddedSession {
  readonly #database: PGlite;
  readonly #client: pg.Client;
  /** Why PostgreSQL gave up. */
  #end: Error | null = null;

  static async open(database: PGlite): Promise<EmbeddedSession> {
    const session = new EmbeddedSession(database);
    await session.#client.connect();
    return session;
  }

  private constructor(database: PGlite) {
    this.#database = database;
    this.#client = new pg.Client({ ...createPgConfig(database), types: TYPES });
    this.#client.on('error', error => {
      this.#end ??= error;
    });
  }

  /** PostgreSQL has given up; nothing can be asked of it any more. */
  get broken(): boolean {
    return this.#end !== null;
  }

  async query(sql: string, parameters: readonly unknown[]): Promise<Answer> {
    // It would not answer any more, not even that it does not.
    if (this.#end) throw this.#end;
    try {
      return await this.#client.query(sql, [...parameters]);
    } catch (error) {
      if (isEnd(error)) this.#end ??= error;
      throw error;
    }
  }

  /** What has given up is left as it lies: its memory is not to be trusted with the files. */
  async close(): Promise<void> {
    if (this.#end) return;
    this.#end = new Error('The database is closed.');
    await this.#database.close();
  }
}
