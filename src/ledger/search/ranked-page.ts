/** Which statements are found, in which order: a page of them, and how many there are in all. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Sort, StatementFilter } from '../../model/ledger/search.js';
import type { Tables } from '../../store/tables.js';
import { allOf, conditionsOf } from './conditions.js';
import { afterAll, orderOf } from './keyset.js';
import { orderFor, type Standing } from './standing.js';
import { textQuery } from './text-query.js';

export interface Found extends Standing {
  readonly statement: string;
}

export interface Wanted {
  /** Checked. */
  readonly filter: StatementFilter;
  readonly sort: Sort;
  /** Where the page before ended. */
  readonly after: Standing | null;
  readonly limit: number;
}

export interface RankedPage {
  readonly rows: readonly Found[];
  readonly total: number;
}

type Row = { readonly total: number } & (Found | { readonly statement: null });

/** Page and number are of the same moment. */
export async function rankedPage(db: Kysely<Tables>, { filter, sort, after, limit }: Wanted): Promise<RankedPage> {
  const conditions = conditionsOf(filter);
  const order = orderFor(sort, after);
  // Where all are found an index has their order; else what is found is sorted, and looked for only once.
  const kept = conditions.length === 0 ? sql`not materialized` : sql`materialized`;
  const { rows } = await sql<Row>`with hits as ${kept} (
      select f.statement, f.day, f.report, f.number, ${rankOf(filter, sort)} as rank from findable as f where ${allOf(conditions)}
    ), page as (
      select * from hits where ${after === null ? sql`true` : afterAll(order)} order by ${orderOf(order)} limit ${limit}
    )
    select counted.total, page.* from (select count(*) as total from hits) as counted left join page on true
    order by ${orderOf(order)}`.execute(db);
  return { rows: rows.flatMap(row => (row.statement === null ? [] : [row])), total: rows[0]?.total ?? 0 };
}

/** By how often the words are there, those of the content over those of names, in short statements over long ones. */
function rankOf({ text }: StatementFilter, sort: Sort): RawBuilder<number> {
  return sort === 'relevance' && text !== undefined
    ? sql<number>`ts_rank(f.doc, ${textQuery(text)}, 1)::float8`
    : sql<number>`0::float8`;
}
