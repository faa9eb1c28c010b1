/**
 * What a PostgreSQL server does by itself in the background, and an embedded one not at all: it has no processes but this one. Without it the
 * log of changes grows for as long as the ledger is open, and queries are planned as if the tables were empty.
 */
import type { Connection } from '../database.js';

export interface UpkeepOptions {
  /** How often it is looked, in milliseconds. */
  readonly every: number;
  /** So much log, in bytes, and what it tells is written into the tables. */
  readonly log: number;
  /** So many rows changed in a table, beside a tenth of it, and the table is gone through. */
  readonly rows: number;
}

const OPTIONS: UpkeepOptions = { every: 10_000, log: 48_000_000, rows: 500 };

type Query = Connection['query'];

/** As autovacuum chooses: https://www.postgresql.org/docs/current/routine-vacuuming.html#AUTOVACUUM */
const CHANGED = `select quote_ident(changed.relname) as name from pg_stat_user_tables as changed join pg_class on pg_class.oid = changed.relid
  where greatest(n_mod_since_analyze, n_dead_tup) > $1 + 0.1 * greatest(reltuples, 0)`;

/** Since the last time. */
const GROWN = 'select 1 from pg_control_checkpoint() where pg_current_wal_insert_lsn() - redo_lsn > $1';

export class Upkeep {
  readonly #options: UpkeepOptions;
  readonly #mayWrite: () => boolean;
  #looked = performance.now();

  /** On a full disk it is left for later: it needs room before it makes any. */
  constructor(mayWrite: () => boolean, options: Partial<UpkeepOptions> = {}) {
    this.#mayWrite = mayWrite;
    this.#options = { ...OPTIONS, ...options };
  }

  /** To be called whenever a connection comes back; mostly there is nothing to do. */
  async look(query: Query): Promise<void> {
    if (performance.now() - this.#looked < this.#options.every) return;
    this.#looked = performance.now();
    if (this.#mayWrite()) await this.#tend(query);
  }

  async #tend(query: Query): Promise<void> {
    // Else it would count what was there up to a second ago.
    await query('select pg_stat_force_next_flush()', []);
    const { rows } = await query(CHANGED, [this.#options.rows]);
    for (const { name } of rows) await query(`vacuum (analyze) ${name}`, []);
    if (await this.#hasMuchLog(query)) await query('checkpoint', []);
  }

  async #hasMuchLog(query: Query): Promise<boolean> {
    const { rows } = await query(GROWN, [this.#options.log]);
    return rows.length > 0;
  }
}
