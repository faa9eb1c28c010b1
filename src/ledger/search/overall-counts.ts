/** How many statements of the whole ledger have each key: asked for with every search that narrows by one thing, and counted once for each state of it. */
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../store/tables.js';

export interface KeyCount {
  readonly key: string;
  readonly count: number;
}

export class OverallCounts {
  readonly #db: Kysely<Tables>;
  #state = -1;
  #counts: Promise<readonly KeyCount[]> = Promise.resolve([]);

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** The most frequent first. Nothing changes without a row in `changes`, and one writer at a time makes their numbers go up. */
  async now(): Promise<readonly KeyCount[]> {
    const state = await this.#stateNow();
    if (state !== this.#state) {
      this.#counts = this.#count();
      this.#state = state;
      // What failed is not kept.
      this.#counts.catch(() => {
        this.#state = -1;
      });
    }
    return this.#counts;
  }

  async #stateNow(): Promise<number> {
    const { rows } = await sql<{ state: number }>`select coalesce(max(number), 0) as state from changes`.execute(this.#db);
    return rows[0]?.state ?? 0;
  }

  async #count(): Promise<readonly KeyCount[]> {
    const { rows } = await sql<KeyCount>`select key, count(*) as count from findable as f cross join unnest(f.keys) as key
      group by key order by count desc, key collate "C"`.execute(this.#db);
    return rows;
  }
}
