/** Moves a ledger: everything that one store holds into an empty one of any kind, corrections, merges and history included. */
import { sql, type Transaction } from 'kysely';
import { ReadoutError } from '../errors/readout-error.js';
import { inTransaction } from './in-transaction.js';
import type { Store } from './store.js';
import { type TableShape, tableShapes } from './table-shapes.js';
import type { Tables } from './tables.js';

/** Readings are whole reports; more of them at once would fill the memory. */
const ROWS = 50;

type Row = Readonly<Record<string, unknown>>;

/** All or nothing; what `from` is told meanwhile is not copied. `copied` hears of every table. Throws `store-not-empty`. */
export async function copyStore(from: Store, to: Store, copied: (table: string, rows: number) => void = () => {}): Promise<void> {
  await inTransaction(to, async target => {
    await refuseFull(target);
    await from.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async source => {
        for (const table of await tableShapes(target)) copied(table.name, await copyTable(table, { source, target }));
      });
  });
}

async function refuseFull(target: Transaction<Tables>): Promise<void> {
  const there = await target.selectFrom('changes').select('number').limit(1).executeTakeFirst();
  if (there) throw new ReadoutError('store-not-empty');
}

interface Pair {
  readonly source: Transaction<Tables>;
  readonly target: Transaction<Tables>;
}

async function copyTable(table: TableShape, { source, target }: Pair): Promise<number> {
  let count = 0;
  for (let last: Row | undefined; ; ) {
    const { rows } = await pageAfter(last, table).execute(source);
    if (rows.length > 0) await insertionOf(rows, table).execute(target);
    count += rows.length;
    last = rows.at(-1);
    if (rows.length < ROWS) break;
  }
  if (table.counter !== null && count > 0) await counted(table.name, table.counter).execute(target);
  return count;
}

function pageAfter(last: Row | undefined, { name, key }: TableShape) {
  const columns = sql.join(key.map(column => sql.ref(column)));
  const after = last ? sql`where (${columns}) > (${sql.join(key.map(column => last[column]))})` : sql``;
  return sql<Row>`select * from ${sql.table(name)} ${after} order by ${columns} limit ${ROWS}`;
}

function insertionOf(rows: readonly Row[], { name, columns }: TableShape) {
  const values = rows.map(row => sql`(${sql.join(columns.map(column => row[column]))})`);
  const into = sql.join(columns.map(column => sql.ref(column)));
  return sql`insert into ${sql.table(name)} (${into}) overriding system value values ${sql.join(values)}`;
}

/** The next number that the database gives follows the last one that was copied. */
function counted(table: string, column: string) {
  return sql`select setval(pg_get_serial_sequence(${table}, ${column}), (select max(${sql.ref(column)}) from ${sql.table(table)}))`;
}
