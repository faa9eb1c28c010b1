/** The list of reports: filtered, in order, page by page. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { ReportEntry } from '../../model/ledger/report-entry.js';
import type { Page, ReportFilter } from '../../model/ledger/search.js';
import type { Tables } from '../../store/tables.js';
import { checkedDay } from '../search/checked-day.js';
import { checkedText, checkedValues } from '../search/checked-filter.js';
import { checkedLimit } from '../search/checked-limit.js';
import { cursorOf, positionOf } from '../search/cursor.js';
import { cut } from '../search/cut.js';
import { afterAll, orderOf } from '../search/keyset.js';
import { latestFirst } from '../search/latest-first.js';
import { textQuery } from '../search/text-query.js';
import { ENTRY, type EntryRow } from './report-entry.js';

const LIMITS = { usual: 20, most: 200 };

const ORDERS = {
  newest: { by: 'day', type: 'date', id: 'id' },
  added: { by: 'added', type: 'timestamptz', id: 'id' },
} as const;

/** @throws ReadoutError `query-invalid` */
export async function reportPage(
  db: Kysely<Tables>,
  { limit: wanted, after, sort = 'newest', ...filter }: ReportFilter,
): Promise<Page<ReportEntry>> {
  const limit = checkedLimit(wanted, LIMITS);
  const conditions = conditionsOf(filter);
  const question = [sort, filter];
  const order = latestFirst(ORDERS[sort], after === undefined ? null : positionOf(question, after));
  const select = db.selectFrom('reports').where(allOf(conditions));
  const { total } = await select.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const found: readonly Ordered[] = await select
    .select([...ENTRY, 'day'])
    .$if(after !== undefined, query => query.where(afterAll(order)))
    .orderBy(orderOf(order))
    .limit(limit + 1)
    .execute();
  const { rows, last } = cut(found, limit);
  const next = last && cursorOf(question, [sort === 'newest' ? last.day : last.added, last.id]);
  return { items: rows.map(({ day: _, ...entry }) => entry), total, next };
}

type Ordered = EntryRow & { readonly day: string | null };

const allOf = (conditions: readonly RawBuilder<boolean>[]) => sql<boolean>`${sql.join(conditions, sql` and `)}`;

function conditionsOf(filter: Omit<ReportFilter, 'sort' | 'limit' | 'after'>): readonly RawBuilder<boolean>[] {
  const text = checkedText(filter.text);
  const [publisher, account] = [checkedValues('publisher', filter.publisher), checkedValues('account', filter.account)];
  const [from, to] = [checkedDay('from', filter.from), checkedDay('to', filter.to)];
  return [
    sql<boolean>`withdrawn = ${filter.withdrawn ?? false}`,
    ...(text === undefined ? [] : [sql<boolean>`doc @@ ${textQuery(text)}`]),
    ...(publisher === undefined ? [] : [sql<boolean>`publisher = any(${publisher}::text[])`]),
    ...(account === undefined ? [] : [sql<boolean>`account = any(${account}::text[])`]),
    ...(from === undefined ? [] : [sql<boolean>`day >= ${from}::date`]),
    ...(to === undefined ? [] : [sql<boolean>`day <= ${to}::date`]),
  ];
}
