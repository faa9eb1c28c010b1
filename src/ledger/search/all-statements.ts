/** Every statement that is found, for export: as a stream that never holds more than a batch. */
import type { Kysely } from 'kysely';
import type { StatementFilter } from '../../model/ledger/search.js';
import type { StatementEntry } from '../../model/ledger/statement-entry.js';
import type { Tables } from '../../store/tables.js';
import { checkedFilter } from './checked-filter.js';
import { rankedPage } from './ranked-page.js';
import type { Standing } from './standing.js';
import { statementEntriesOf } from './statement-rows.js';

/** Ids are small: the search is done anew for each lot of them, and the statements fetched in batches. */
const LOT = 10_000;
const BATCH = 500;

/** In the order of `newest`. @throws ReadoutError `query-invalid` */
export async function* allStatements(db: Kysely<Tables>, given: StatementFilter): AsyncGenerator<StatementEntry> {
  const filter = checkedFilter(given);
  let after: Standing | null = null;
  do {
    const { rows } = await rankedPage(db, { filter, sort: 'newest', after, limit: LOT });
    for (let at = 0; at < rows.length; at += BATCH) {
      yield* await statementEntriesOf(db, { ids: rows.slice(at, at + BATCH).map(({ statement }) => statement) });
    }
    after = rows.length < LOT ? null : (rows.at(-1) ?? null);
  } while (after !== null);
}
