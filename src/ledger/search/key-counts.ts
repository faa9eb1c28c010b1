/** How many of the statements found have each key, exactly: the most frequent of each facet. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { FacetName } from '../../model/ledger/search.js';
import type { Tables } from '../../store/tables.js';
import { allOf, type Condition } from './conditions.js';
import { FACETS } from './keys.js';
import type { KeyCount } from './overall-counts.js';

/** What is counted over what. */
export interface Count {
  readonly facets: readonly FacetName[];
  readonly conditions: readonly Condition[];
}

export interface Most {
  readonly limit: number;
  /** Keys that are wanted however rare they are. */
  readonly chosen: readonly string[];
}

/** One look at the database for all counts. */
export async function keyCounts(
  db: Kysely<Tables>,
  counts: readonly Count[],
  { limit, chosen }: Most,
): Promise<readonly KeyCount[]> {
  if (counts.length === 0) return [];
  const { rows } = await sql<KeyCount>`with counted (key, count) as (${sql.join(counts.map(countSql), sql` union all `)}),
    placed as (
      select *, row_number() over (partition by split_part(key, ':', 1) order by count desc, key collate "C") as place from counted
    )
    select key, count from placed where place <= ${limit} or key = any(${chosen}::text[])
    order by count desc, key collate "C"`.execute(db);
  return rows;
}

function countSql({ facets, conditions }: Count): RawBuilder<unknown> {
  const patterns = facets.map(facet => `${facet}:%`);
  const which = facets.length === FACETS.length ? sql`true` : sql`key like any(${patterns}::text[])`;
  return sql`(select key, count(*) from findable as f cross join unnest(f.keys) as key where ${allOf(conditions)} and ${which} group by key)`;
}

/** The same out of counts that are there, the most frequent first. */
export function mostOf(counts: readonly KeyCount[], facets: readonly FacetName[], { limit, chosen }: Most): readonly KeyCount[] {
  return facets.flatMap(facet => {
    const own = counts.filter(({ key }) => key.startsWith(`${facet}:`));
    return own.filter(({ key }, place) => place < limit || chosen.includes(key));
  });
}
