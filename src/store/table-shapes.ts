/** The tables of a ledger as the database describes them, each after those that it refers to. */
import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.js';

export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns of the primary key, in its order. */
  readonly key: readonly string[];
  /** The column that the database counts up; `null`: none. */
  readonly counter: string | null;
}

interface Described extends TableShape {
  readonly refersTo: readonly string[];
}

const DESCRIBED = sql<Described>`
  select c.relname as name,
    (select array_agg(attname::text order by attnum) from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
    (select array_agg(a.attname::text order by array_position(i.indkey::int[], a.attnum::int))
      from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey) where i.indrelid = c.oid and i.indisprimary) as key,
    (select attname::text from pg_attribute where attrelid = c.oid and attidentity <> '') as counter,
    array(select distinct f.relname::text from pg_constraint k join pg_class f on f.oid = k.confrelid where k.conrelid = c.oid and k.contype = 'f')
      as "refersTo"
  from pg_class c
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not like 'migrations%'
  order by c.relname`;

export async function tableShapes(db: Kysely<Tables>): Promise<readonly TableShape[]> {
  const waiting = new Map((await DESCRIBED.execute(db)).rows.map(table => [table.name, table]));
  const ordered: TableShape[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(({ name, refersTo }) =>
      refersTo.every(other => other === name || !waiting.has(other)),
    );
    if (ready.length === 0) throw new Error(`Tables refer to each other in a circle: ${[...waiting.keys()].join(', ')}.`);
    for (const { name } of ready) waiting.delete(name);
    ordered.push(...ready);
  }
  return ordered;
}
