/** What was done to the ledger, the newest first, page by page. */
import type { Kysely } from 'kysely';
import type { Change, ChangeKind } from '../../model/ledger/change.js';
import type { Page } from '../../model/ledger/search.js';
import type { Tables } from '../../store/tables.js';
import { checkedLimit } from '../search/checked-limit.js';
import { cursorOf, positionOf, wrongCursor } from '../search/cursor.js';
import { cut } from '../search/cut.js';
import { storable } from '../storable.js';

const LIMITS = { usual: 50, most: 200 };

export interface ChangeQuery {
  readonly target?: string;
  readonly limit?: number;
  readonly after?: string;
}

/** @throws ReadoutError `query-invalid` */
export async function changePage(db: Kysely<Tables>, { target, limit: wanted, after }: ChangeQuery): Promise<Page<Change>> {
  const limit = checkedLimit(wanted, LIMITS);
  const question = target ?? null;
  const all = db.selectFrom('changes').$if(target !== undefined, query => query.where('target', '=', storable(target ?? '')));
  const { total } = await all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const found = await all
    .selectAll()
    .$if(after !== undefined, query => query.where('number', '<', numberIn(question, after ?? '')))
    .orderBy('number', 'desc')
    .limit(limit + 1)
    .execute();
  const { rows, last } = cut(found, limit);
  return { items: rows.map(changeOf), total, next: last ? cursorOf(question, [last.number]) : null };
}

function numberIn(question: string | null, after: string): number {
  const [number] = positionOf(question, after);
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw wrongCursor();
  return number;
}

type Row = Omit<Change, 'kind'> & { readonly kind: string };

/** Nothing else is ever written there. */
const changeOf = (row: Row): Change => ({ ...row, kind: row.kind as ChangeKind });
