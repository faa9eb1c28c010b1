/** A PostgreSQL server as the database of a ledger. */
import pg from 'pg';
import type { Connection, Database } from '../database.js';
import { isEnd } from '../is-end.js';
import { openingError } from '../store-error.js';
import { TYPES } from '../types-of-columns.js';
import { checkServer } from './check-server.js';
import { serverAddress } from './server-address.js';

export interface ServerOptions {
  /** How many connections at most; each does one thing at a time. */
  readonly connections?: number;
  /** The longest that one query may take, in milliseconds. */
  readonly limit?: number;
}

/** Connects once, to say at once what does not work. Throws `store-unreachable` or `store-unfit`. */
export async function serverDatabase(url: string, { connections = 10, limit = 60_000 }: ServerOptions = {}): Promise<Database> {
  const where = { place: serverAddress(url), limit };
  const pool = poolOf(url, connections);
  try {
    await checkServer(pool, where.place);
  } catch (error) {
    await pool.end();
    throw openingError(error, where);
  }
  return {
    where,
    concurrent: true,
    checkWritable: () => {},
    connect: async () => lent(await pool.connect()),
    end: () => pool.end(),
  };
}

function poolOf(url: string, connections: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types: TYPES,
    application_name: 'readout',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  // One that breaks is taken out of the pool; who is using it, or asks next, hears of it by the query.
  pool.on('error', () => {});
  pool.on('connect', client => client.on('error', () => {}));
  return pool;
}

/** After its last word the line is closed a moment later; nobody is to have it in between. */
function lent(client: pg.PoolClient): Connection {
  let ended = false;
  const query: Connection['query'] = async (sql, parameters) => {
    try {
      return await client.query(sql, [...parameters]);
    } catch (error) {
      ended ||= isEnd(error);
      throw error;
    }
  };
  return { session: client, query, release: broken => client.release(broken || ended) };
}
