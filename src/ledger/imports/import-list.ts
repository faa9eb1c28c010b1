/** Looks imports and their sources up. */
import { type Kysely, sql } from 'kysely';
import { ReadoutError } from '../../errors/readout-error.js';
import type { ImportItem, ImportItemState } from '../../model/ledger/import.js';
import type { Page } from '../../model/ledger/search.js';
import type { Tables } from '../../store/tables.js';
import { checkedLimit } from '../search/checked-limit.js';
import { cut } from '../search/cut.js';
import { IMPORT_COLUMNS, type ImportRow, ITEM_COLUMNS, itemOf } from './import-rows.js';
import { LIMITS, noPage, numberAfter } from './page-query.js';

interface PageQuery {
  readonly limit?: number;
  readonly after?: string;
}

/** @throws ReadoutError `import-not-found` */
export async function importRow(db: Kysely<Tables>, id: string): Promise<ImportRow> {
  const row = await db.selectFrom('imports').select(IMPORT_COLUMNS).where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new ReadoutError('import-not-found', { id });
  return row;
}

/** The last one of the page before. @throws ReadoutError `query-invalid` */
async function lastRow(db: Kysely<Tables>, after: string): Promise<Pick<ImportRow, 'created' | 'id'>> {
  const row = await db.selectFrom('imports').select(['created', 'id']).where('id', '=', after).executeTakeFirst();
  if (row === undefined) throw noPage(after);
  return row;
}

/** The newest first; the id of the last one is where the next page starts. @throws ReadoutError `query-invalid` */
export async function importRows(db: Kysely<Tables>, { limit, after }: PageQuery): Promise<Page<ImportRow>> {
  const most = checkedLimit(limit, LIMITS);
  let found = db.selectFrom('imports').select(IMPORT_COLUMNS);
  if (after !== undefined) {
    const { created, id } = await lastRow(db, after);
    found = found.where(sql<boolean>`(created, id) < (${created}::timestamptz, ${id})`);
  }
  const { rows, last } = cut(
    await found
      .orderBy('created', 'desc')
      .orderBy('id', 'desc')
      .limit(most + 1)
      .execute(),
    most,
  );
  const { total } = await db.selectFrom('imports').select(db.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { items: rows, total, next: last?.id ?? null };
}

/** In the order in which they were given. @throws ReadoutError `query-invalid`, `import-not-found` */
export async function importItems(
  db: Kysely<Tables>,
  id: string,
  query: PageQuery & { readonly state?: ImportItemState },
): Promise<Page<ImportItem>> {
  const most = checkedLimit(query.limit, LIMITS);
  await importRow(db, id);
  const all = db.selectFrom('import_items').where('import', '=', id);
  const wanted = query.state === undefined ? all : all.where('state', '=', query.state);
  const page = wanted
    .select(ITEM_COLUMNS)
    .where('number', '>', numberAfter(query.after))
    .orderBy('number')
    .limit(most + 1);
  const { rows, last } = cut(await page.execute(), most);
  const { total } = await wanted.select(db.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { items: rows.map(itemOf), total, next: last && String(last.number) };
}
