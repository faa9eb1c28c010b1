/** Rows of many tables, written with one query: most of what keeping a report costs an embedded database is the number of queries. */
import { type OperationNodeSource, sql, type Transaction } from 'kysely';
import type { Tables } from '../../store/tables.js';
import { storableJson } from '../storable.js';

/** The table and the columns that are written; what else the rows have is left out. */
export type Into = readonly [table: keyof Tables, ...columns: readonly string[]];

/** Rows of one table that one part of the query writes; for more there are several. */
const AT_ONCE = 1000;

export class Batch {
  readonly #parts: OperationNodeSource[] = [];

  /**
   * JSON columns hold what their JSON says; texts are made storable. `over`: the column by which a row that is there is written over; without it
   * such a row is an error. In one batch no row may be written twice.
   */
  insert([table, ...columns]: Into, rows: readonly object[], { over }: { readonly over?: string } = {}): this {
    const [into, names] = [sql.table(table), columns.map(name => sql.ref(name))];
    const set = names.map(name => sql`${name} = excluded.${name}`);
    const conflict = over === undefined ? sql`` : sql`on conflict (${sql.ref(over)}) do update set ${sql.join(set)}`;
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const json = jsonOf(rows.slice(from, from + AT_ONCE));
      this.#parts.push(sql`insert into ${into} (${sql.join(names)})
        select ${sql.join(names)} from json_populate_recordset(null::${into}, ${json}) ${conflict}`);
    }
    return this;
  }

  /** Another query that writes; it sees nothing of what the batch writes. */
  add(query: OperationNodeSource): this {
    this.#parts.push(query);
    return this;
  }

  /** All at once; what refers to each other is checked when all of it is there. */
  async write(trx: Transaction<Tables>): Promise<void> {
    if (this.#parts.length === 0) return;
    const parts = this.#parts.map((part, k) => sql`${sql.ref(`part${k}`)} as (${part})`);
    await sql`with ${sql.join(parts)} select`.execute(trx);
  }
}

/** What a database does not take is rare, and looking into every text takes longer than looking at the whole. */
function jsonOf(rows: readonly object[]): string {
  const json = JSON.stringify(rows);
  return /\\u0000|\\ud[89a-f]/.test(json) ? storableJson(rows) : json;
}
