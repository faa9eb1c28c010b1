/** Finding: the part of the ledger that changes nothing. */
import type { LedgerContext } from '../context.js';
import type { Actors, Statements } from '../ledger.js';
import { allStatements } from './all-statements.js';
import { conversations } from './conversations.js';
import { facetsOf } from './facets.js';
import { OverallCounts } from './overall-counts.js';
import { searchStatements } from './search-statements.js';
import { statementEntry } from './statement-entry.js';
import { timeline } from './timeline.js';

export interface Search {
  readonly statements: Pick<Statements, 'search' | 'facets' | 'get' | 'all'>;
  readonly actors: Pick<Actors, 'conversations' | 'timeline'>;
}

export function openSearch({ store: { db } }: Pick<LedgerContext, 'store'>): Search {
  const overall = new OverallCounts(db);
  return {
    statements: {
      search: query => searchStatements(db, query),
      facets: (filter, limit) => facetsOf({ db, overall }, filter, limit),
      get: id => statementEntry(db, id),
      all: filter => allStatements(db, filter),
    },
    actors: {
      conversations: (filter, limit) => conversations(db, filter, limit),
      timeline: filter => timeline(db, filter),
    },
  };
}
