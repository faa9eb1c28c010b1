/** How much a ledger holds, what is withdrawn or outdated left out. */
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../store/tables.js';
import type { LedgerCounts } from '../ledger.js';

export async function ledgerCounts(db: Kysely<Tables>): Promise<LedgerCounts> {
  const { rows } = await sql<LedgerCounts>`select
    (select count(*) from reports where not withdrawn) as reports,
    (select count(*) from findable) as statements,
    (select count(distinct a.actor) from appearances a join reports r on r.id = a.report where not r.withdrawn) as actors,
    (select coalesce(sum(contacts), 0) from reports where not withdrawn) as contacts,
    (select coalesce(sum(events), 0) from reports where not withdrawn) as events,
    (select count(*) from dossiers where reports > 0) as dossiers`.execute(db);
  const [counts] = rows;
  if (counts === undefined) throw new Error('A count gives one row.');
  return counts;
}
