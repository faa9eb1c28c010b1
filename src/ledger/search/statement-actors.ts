/** Who says statements and to whom, as actors of the ledger. */
import { type Kysely, sql } from 'kysely';
import type { ActorRef } from '../../model/ledger/statement-entry.js';
import type { Tables } from '../../store/tables.js';
import { grouped } from '../../text/grouped.js';

/** Each in the order of the report. */
export interface ActorsOf {
  readonly speaker: readonly ActorRef[];
  readonly addressee: readonly ActorRef[];
}

export const NO_ACTORS: ActorsOf = { speaker: [], addressee: [] };

/** By the id of the statement; one that names nobody is not in it. The side is the one for which they speak there. */
export async function actorsOfStatements(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, ActorsOf>> {
  const rows = await db
    .selectFrom('statement_actors as sa')
    .innerJoin('actors as a', 'a.id', 'sa.actor')
    .select(['sa.statement', 'sa.role', 'sa.actor', 'a.name', 'sa.party'])
    .where('sa.statement', '=', sql<string>`any(${ids}::text[])`)
    .orderBy('sa.statement')
    .orderBy('sa.place')
    .execute();
  const byStatement = grouped(rows, ({ statement }) => statement);
  return new Map(
    [...byStatement].map(([id, all]) => [id, { speaker: inRole(all, 'speaker'), addressee: inRole(all, 'addressee') }]),
  );
}

interface InRole {
  readonly role: string;
  readonly actor: string;
  readonly name: string;
  readonly party: string | null;
}

/** Two whom the report tells apart may be one in the ledger. */
function inRole(rows: readonly InRole[], role: string): readonly ActorRef[] {
  const refs = new Map<string, ActorRef>();
  for (const row of rows) if (row.role === role && !refs.has(row.actor)) refs.set(row.actor, refOf(row));
  return [...refs.values()];
}

function refOf({ actor: id, name, party }: InRole): ActorRef {
  return { id, name, party };
}
