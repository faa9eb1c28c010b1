/** The list of dossiers: filtered, in order, page by page. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DossierEntry } from '../../../model/ledger/dossier-entry.js';
import type { DossierFilter, Page } from '../../../model/ledger/search.js';
import type { Tables } from '../../../store/tables.js';
import { checkedDay } from '../../search/checked-day.js';
import { checkedText, checkedValues } from '../../search/checked-filter.js';
import { checkedLimit } from '../../search/checked-limit.js';
import { cursorOf, positionOf } from '../../search/cursor.js';
import { cut } from '../../search/cut.js';
import { afterAll, orderOf } from '../../search/keyset.js';
import { latestFirst } from '../../search/latest-first.js';
import { textQuery } from '../../search/text-query.js';
import { dossierEntries, ENTRY, type EntryRow } from './dossier-entries.js';

const LIMITS = { usual: 20, most: 200 };

const ORDERS = {
  newest: { by: 'day', type: 'date', id: 'id' },
  changed: { by: 'changed', type: 'timestamptz', id: 'id' },
} as const;

/** Those that have a report. @throws ReadoutError `query-invalid` */
export async function dossierPage(
  db: Kysely<Tables>,
  { limit: wanted, after, sort = 'newest', ...filter }: DossierFilter,
): Promise<Page<DossierEntry>> {
  const limit = checkedLimit(wanted, LIMITS);
  const question = ['dossiers', sort, filter];
  const which = sql<boolean>`${sql.join(conditionsOf(filter), sql` and `)}`;
  const order = latestFirst(ORDERS[sort], after === undefined ? null : positionOf(question, after));
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
