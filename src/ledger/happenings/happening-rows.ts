/** Contacts and events as they lie in the database, with their report: a page of them, or one. */
import { type Kysely, sql } from 'kysely';
import type { HappeningFilter, Page } from '../../model/ledger/search.js';
import type { Tables } from '../../store/tables.js';
import { checkedLimit } from '../search/checked-limit.js';
import { cursorOf, positionOf } from '../search/cursor.js';
import { cut } from '../search/cut.js';
import { afterAll, orderOf } from '../search/keyset.js';
import { latestFirst } from '../search/latest-first.js';
import { storable } from '../storable.js';
import { checkedHappenings, happeningCondition } from './happening-filter.js';

export type Table = 'contacts' | 'events';

export interface HappeningRow {
  readonly id: string;
  readonly report: string;
  readonly day: string | null;
  readonly words: string;
  /** JSON of the contact or the event. */
  readonly record: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

const LIMITS = { usual: 20, most: 200 };
const ORDER = { by: 'h.day', type: 'date', id: 'h.id' } as const;
const COLUMNS = sql`h.id, h.report, h.day, h.words, h.record, r.title, r.publisher, r.published, r.url`;

/** The newest first, those of no day last. @throws ReadoutError `query-invalid` */
export async function happeningRows(db: Kysely<Tables>, table: Table, given: HappeningFilter): Promise<Page<HappeningRow>> {
  const filter = checkedHappenings(given);
  const limit = checkedLimit(given.limit, LIMITS);
  const order = latestFirst(ORDER, given.after === undefined ? null : positionOf([table, filter], given.after));
  const from = sql`from ${sql.table(table)} as h join reports as r on r.id = h.report where ${happeningCondition(filter)}`;
  const { rows } = await sql<(HappeningRow & { total: number }) | { id: null; total: number }>`
    select counted.total, page.* from (select count(*) as total ${from}) as counted left join (
      select ${COLUMNS} ${from} and ${given.after === undefined ? sql`true` : afterAll(order)} order by ${orderOf(order)} limit ${limit + 1}
    ) as page on true order by page.day desc nulls last, page.id`.execute(db);
  const found = rows.flatMap(row => (row.id === null ? [] : [row]));
  const { rows: items, last } = cut(found, limit);
  const next = last && cursorOf([table, filter], [last.day, last.id]);
  return { items, total: rows[0]?.total ?? 0, next };
}

export async function happeningRow(db: Kysely<Tables>, table: Table, id: string): Promise<HappeningRow | null> {
  const { rows } = await sql<HappeningRow>`select ${COLUMNS} from ${sql.table(table)} as h join reports as r on r.id = h.report
    where h.id = ${storable(id)}`.execute(db);
  return rows[0] ?? null;
}
