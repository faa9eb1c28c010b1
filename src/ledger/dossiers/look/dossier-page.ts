/** The list of dossiers: filtered, in order, page by page. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DossierEntry, DossierFilter } from '../../../model/ledger/dossier-entry.js';
import type { Page } from '../../../model/ledger/search.js';
import type { Tables } from '../../../store/tables.js';
import { checkedDay, isDay } from '../../search/checked-day.js';
import { checkedText, checkedValues } from '../../search/checked-filter.js';
import { checkedLimit } from '../../search/checked-limit.js';
import { cursorOf, positionOf, wrongCursor } from '../../search/cursor.js';
import { cut } from '../../search/cut.js';
import { afterAll, orderOf, reached } from '../../search/keyset.js';
import { textQuery } from '../../search/text-query.js';
import { dossierEntries, ENTRY, type EntryRow } from './dossier-entries.js';

const LIMITS = { usual: 20, most: 200 };

type Sort = 'newest' | 'changed';

/** Those that have a report. @throws ReadoutError `query-invalid` */
export async function dossierPage(
  db: Kysely<Tables>,
  { limit: wanted, after, sort = 'newest', ...filter }: DossierFilter,
): Promise<Page<DossierEntry>> {
  const limit = checkedLimit(wanted, LIMITS);
  const question = ['dossiers', sort, filter];
  const which = sql<boolean>`${sql.join(conditionsOf(filter), sql` and `)}`;
  const order = orderAfter(sort, after === undefined ? null : positionOf(question, after));
  const all = db.selectFrom('dossiers').where(which);
  const { total } = await all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const found: readonly EntryRow[] = await all
    .select(ENTRY)
    .$if(after !== undefined, query => query.where(afterAll(order)))
    .orderBy(orderOf(order))
    .limit(limit + 1)
    .execute();
  const { rows, last } = cut(found, limit);
  const next = last && cursorOf(question, [sort === 'newest' ? last.day : last.changed, last.id]);
  return { items: await dossierEntries(db, rows), total, next };
}

function conditionsOf(filter: Omit<DossierFilter, 'sort' | 'limit' | 'after'>): readonly RawBuilder<boolean>[] {
  const text = checkedText(filter.text);
  const [party, kind, report] = (['party', 'kind', 'report'] as const).map(field => checkedValues(field, filter[field]));
  const [from, to] = [checkedDay('from', filter.from), checkedDay('to', filter.to)];
  return [
    sql<boolean>`reports > 0`,
    ...(text === undefined ? [] : [sql<boolean>`doc @@ ${textQuery(text)}`]),
    ...(party === undefined ? [] : [sql<boolean>`(parties && ${party}::text[] or accounts && ${party}::text[])`]),
    ...(kind === undefined ? [] : [sql<boolean>`kind = any(${kind}::text[])`]),
    ...(report === undefined
      ? []
      : [sql<boolean>`id in (select dossier from dossier_members where report = any(${report}::text[]))`]),
    ...(filter.sides === undefined ? [] : [sql<boolean>`(sides >= 2) = ${filter.sides}`]),
    ...(from === undefined ? [] : [sql<boolean>`day >= ${from}::date`]),
    ...(to === undefined ? [] : [sql<boolean>`day <= ${to}::date`]),
  ];
}

/** `position`: what a cursor holds; `null`: the first page. @throws ReadoutError `query-invalid` */
function orderAfter(sort: Sort, position: readonly unknown[] | null) {
  const [value, id] = position ?? [null, ''];
  if (typeof id !== 'string' || !(value === null || isValue(sort, value))) throw wrongCursor();
  const [column, type] = sort === 'newest' ? (['day', sql`date`] as const) : (['changed', sql`timestamptz`] as const);
  return [reached(column, true, value === null ? null : sql`${value}::${type}`), reached('id', false, sql`${id}::text`)];
}

const isValue = (sort: Sort, value: unknown): boolean =>
  typeof value === 'string' &&
  (sort === 'newest' ? isDay(value) : /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value)));
