/** Statements by day and act. */
import { type Kysely, sql } from 'kysely';
import type { DayAndAct, StatementFilter } from '../../model/ledger/search.js';
import type { Tables } from '../../store/tables.js';
import { checkedFilter } from './checked-filter.js';
import { allOf, conditionsOf } from './conditions.js';

/** From the first day to the last; statements of no day are on none. @throws ReadoutError `query-invalid` */
export async function timeline(db: Kysely<Tables>, filter: StatementFilter): Promise<readonly DayAndAct[]> {
  const { rows } = await sql<DayAndAct>`select f.day, substr(key, 5) as act, count(*) as statements
    from findable as f cross join unnest(f.keys) as key
    where ${allOf(conditionsOf(checkedFilter(filter)))} and f.day is not null and starts_with(key, 'act:')
    group by f.day, key order by f.day, key collate "C"`.execute(db);
  return rows;
}
