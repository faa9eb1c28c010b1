/** Puts the parts of a ledger together. */
import { sql } from 'kysely';
import { openAccess } from './access/open-access.js';
import { openActors } from './actors/open-actors.js';
import { changePage } from './changes/change-page.js';
import { ledgerCounts } from './changes/ledger-counts.js';
import { compareSources } from './compare-sources.js';
import type { LedgerContext } from './context.js';
import { openCorrections } from './correct/open-corrections.js';
import { openDossiers } from './dossiers/open-dossiers.js';
import { openHappenings } from './happenings/open-happenings.js';
import { openImports } from './imports/open-imports.js';
import { openKeeping } from './ingest/open-keeping.js';
import type { Ledger } from './ledger.js';
import { openReports } from './reports/open-reports.js';
import { openSearch } from './search/open-search.js';

export interface LedgerOptions extends Omit<LedgerContext, 'now'> {
  readonly now?: () => Date;
}

/** The ledger that lies in a store; closing it closes the store. What reads is the caller's to close. */
export function openLedger({ now = () => new Date(), ...given }: LedgerOptions): Ledger {
  const context: LedgerContext = { ...given, now };
  const { db } = context.store;
  const keeping = openKeeping(context);
  const imports = openImports({ ...context, keeping });
  return {
    reports: openReports(context, keeping),
    statements: { ...openSearch(context), ...openCorrections(context) },
    actors: openActors(context),
    happenings: openHappenings(context),
    dossiers: openDossiers(context),
    imports,
    access: openAccess(context),
    compare: sources => compareSources(sources, context),
    changes: query => changePage(db, query),
    counts: () => ledgerCounts(db),
    ping: async () => {
      await sql`select 1`.execute(db);
    },
    close: async () => {
      await imports.close();
      await context.store.close();
    },
  };
}
