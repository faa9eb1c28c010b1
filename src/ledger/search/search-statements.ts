/** Searching: hits in order with what was searched for highlighted, the number of all, and where the next page begins. */
import type { Kysely } from 'kysely';
import type { Hit, Page, Sort, StatementFilter, StatementSearch } from '../../model/ledger/search.js';
import type { Tables } from '../../store/tables.js';
import { checkedFilter } from './checked-filter.js';
import { checkedLimit } from './checked-limit.js';
import { cursorOf, positionOf } from './cursor.js';
import { cut } from './cut.js';
import { highlightsOf } from './highlights.js';
import { type RankedPage, rankedPage } from './ranked-page.js';
import { standingAt, standingFrom } from './standing.js';
import { statementEntriesOf } from './statement-rows.js';

const LIMITS = { usual: 20, most: 200 };

/** Without a text, relevance is the newest. @throws ReadoutError `query-invalid` */
export async function searchStatements(db: Kysely<Tables>, query: StatementSearch): Promise<Page<Hit>> {
  const filter = checkedFilter(query);
  const sort = sortOf(query.sort, filter);
  const question = [filter, sort];
  const limit = checkedLimit(query.limit, LIMITS);
  const after = query.after === undefined ? null : standingFrom(positionOf(question, query.after));
  const { rows: found, total } = await rankedPage(db, { filter, sort, after, limit: limit + 1 });
  const { rows, last } = cut(found, limit);
  return {
    items: await hitsOf(db, filter, rows),
    total,
    next: last && cursorOf(question, standingAt(last)),
  };
}

function sortOf(sort: Sort | undefined, { text }: StatementFilter): Sort {
  if (text === undefined) return sort === 'oldest' ? 'oldest' : 'newest';
  return sort ?? 'relevance';
}

async function hitsOf(db: Kysely<Tables>, { text }: StatementFilter, found: RankedPage['rows']): Promise<readonly Hit[]> {
  const entries = await statementEntriesOf(db, { ids: found.map(({ statement }) => statement) });
  const contents = entries.map(({ content }) => content);
  const highlights = text === undefined ? [] : await highlightsOf(db, text, contents);
  return entries.map((entry, at) => ({ ...entry, highlights: highlights[at] ?? [] }));
}
