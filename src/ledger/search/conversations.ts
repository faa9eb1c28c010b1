/** Who speaks to whom. */
import { type Kysely, sql } from 'kysely';
import type { Conversation } from '../../model/ledger/actor-entry.js';
import type { StatementFilter } from '../../model/ledger/search.js';
import type { ActorRef } from '../../model/ledger/statement-entry.js';
import type { Tables } from '../../store/tables.js';
import { checkedFilter } from './checked-filter.js';
import { checkedLimit } from './checked-limit.js';
import { allOf, conditionsOf } from './conditions.js';

const LIMITS = { usual: 100, most: 1000 };

/** The most frequent first. @throws ReadoutError `query-invalid` */
export async function conversations(
  db: Kysely<Tables>,
  filter: StatementFilter,
  limit?: number,
): Promise<readonly Conversation[]> {
  const { rows } = await sql<{ from: string; to: string; statements: number }>`with counted as (
      select speaker, addressee, count(*) as statements from findable as f
      cross join lateral (${actorsIn('addressee:')}) as told (addressee)
      cross join lateral (${actorsIn('speaker:')}) as spoke (speaker)
      where ${allOf(conditionsOf(checkedFilter(filter)))}
      group by speaker, addressee
      order by statements desc, speaker, addressee limit ${checkedLimit(limit, LIMITS)})
    select ${refTo('s')} as "from", ${refTo('t')} as "to", statements
    from counted join actors as s on s.id = speaker join actors as t on t.id = addressee
    order by statements desc, speaker, addressee`.execute(db);
  return rows.map(({ from, to, statements }) => ({ from: refIn(from), to: refIn(to), statements }));
}

const actorsIn = (prefix: string) =>
  sql`select substr(key, ${sql.lit(prefix.length + 1)}) from unnest(f.keys) as key where starts_with(key, ${sql.lit(prefix)})`;

const refTo = (table: string) => {
  const column = (name: string) => sql.ref(`${table}.${name}`);
  return sql`json_build_object('id', ${column('id')}, 'name', ${column('name')}, 'party', ${column('party')})`;
};

const refIn = (json: string): ActorRef => JSON.parse(json);
