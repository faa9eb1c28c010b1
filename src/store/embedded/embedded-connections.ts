/**
 * The one connection of an embedded database, lent to one after the other. Not pg.Pool: that ends a connection after an error, and PGlite's
 * has no end of its own, so the answers to one would reach the next.
 */
import type { PGlite } from '@electric-sql/pglite';
import type { Connection, Connections } from '../database.js';
import { EmbeddedSession } from './embedded-session.js';
import type { Upkeep } from './upkeep.js';

export class EmbeddedConnections implements Connections {
  readonly #start: () => Promise<PGlite>;
  readonly #upkeep: Upkeep;
  #session: EmbeddedSession;
  #last: Promise<void> = Promise.resolve();
  #ended = false;

  /** `start` is asked again when PostgreSQL has given up, as it does where it cannot write its log: it then recovers as after a power cut. */
  static async open(start: () => Promise<PGlite>, upkeep: Upkeep): Promise<EmbeddedConnections> {
    return new EmbeddedConnections(await EmbeddedSession.open(await start()), { start, upkeep });
  }

  private constructor(session: EmbeddedSession, { start, upkeep }: { start: () => Promise<PGlite>; upkeep: Upkeep }) {
    this.#session = session;
    this.#start = start;
    this.#upkeep = upkeep;
  }

  /** Waits for its turn. */
  async connect(): Promise<Connection> {
    const pass = await this.#turn();
    try {
      const session = await this.#working();
      const query: Connection['query'] = (sql, parameters) => session.query(sql, parameters);
      return { session, query, release: broken => void this.#back(session, broken).finally(pass) };
    } catch (error) {
      pass();
      throw error;
    }
  }

  /** Closes the database as PostgreSQL closes: nothing is left to be recovered. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.#last;
    await this.#session.close();
  }

  /** Gives what lets the next one have it. */
  async #turn(): Promise<() => void> {
    const before = this.#last;
    let pass = () => {};
    this.#last = new Promise(resolve => {
      pass = resolve;
    });
    await before;
    return pass;
  }

  /** Never throws: whoever had it is done, and the next one finds out. */
  async #back(session: EmbeddedSession, broken: boolean): Promise<void> {
    try {
      if (broken) await session.close();
      else await this.#upkeep.look((sql, parameters) => session.query(sql, parameters));
    } catch {
      // What PostgreSQL cannot go on after, the session knows by now.
    }
  }

  async #working(): Promise<EmbeddedSession> {
    if (this.#ended) throw new Error('The ledger is closed.');
    if (this.#session.broken) this.#session = await EmbeddedSession.open(await this.#start());
    return this.#session;
  }
}
