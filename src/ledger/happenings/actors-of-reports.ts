/** Whom of the ledger the actors of reports are. */
import { type Kysely, sql } from 'kysely';
import type { ActorRef } from '../../model/ledger/statement-entry.js';
import type { Tables } from '../../store/tables.js';

export type ActorLookUp = (report: string, locals: readonly (string | null)[]) => readonly ActorRef[];

/** Looks actors up by the id that they have in their report; each of the ledger's comes once, in that order. */
export async function actorsOfReports(db: Kysely<Tables>, reports: readonly string[]): Promise<ActorLookUp> {
  const rows = await db
    .selectFrom('appearances as own')
    .innerJoin('actors as a', 'a.id', 'own.actor')
    .select(['own.report', 'own.local', 'a.id', 'a.name', 'own.party as here', 'a.party'])
    .where('own.report', '=', sql<string>`any(${[...new Set(reports)]}::text[])`)
    .execute();
  const refs = new Map(
    rows.map(({ report, local, id, name, here, party }) => [`${report}.${local}`, { id, name, party: here ?? party }]),
  );
  return (report, locals) => {
    const found = locals.flatMap(local => refs.get(`${report}.${local}`) ?? []);
    return [...new Map(found.map(ref => [ref.id, ref])).values()];
  };
}
