/** Finding: the part of the ledger that changes nothing. */
import type { LedgerContext } from '../context.js';
import type { Statements } from '../ledger.js';
import { allStatements } from './all-statements.js';
import { facetsOf } from './facets.js';
import { OverallCounts } from './overall-counts.js';
import { searchStatements } from './search-statements.js';
import { statementEntry } from './statement-entry.js';

export type Search = Pick<Statements, 'search' | 'facets' | 'get' | 'all'>;

export function openSearch({ store: { db } }: Pick<LedgerContext, 'store'>): Search {
  const overall = new OverallCounts(db);
  return {
    search: query => searchStatements(db, query),
    facets: (filter, limit) => facetsOf({ db, overall }, filter, limit),
    get: id => statementEntry(db, id),
    all: filter => allStatements(db, filter),
  };
}
