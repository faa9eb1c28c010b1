/** Moves appearances from one actor to another, and with them what they say and are told. Rows of actors are the caller's. */
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../store/tables.js';
import { refreshFindable } from '../search/refresh-findable.js';

export interface Destination {
  readonly id: string;
  readonly party: string | null;
}

export async function moveAppearances(trx: Kysely<Tables>, appearances: readonly string[], to: Destination): Promise<void> {
  const ids = [...appearances];
  await sql`update appearances set actor = ${to.id} where id = any(${ids}::text[])`.execute(trx);
  const { rows } = await sql<{ statement: string }>`
    update statement_actors as told set actor = ${to.id}, party = coalesce(own.party, ${to.party})
    from appearances as own where own.id = told.appearance and own.id = any(${ids}::text[]) returning told.statement`.execute(
    trx,
  );
  if (rows.length > 0) await refreshFindable(trx, { statements: [...new Set(rows.map(({ statement }) => statement))] });
}

/** All that an actor has, speakers that people put in too; gives back the appearances. */
export async function moveActor(trx: Kysely<Tables>, from: string, to: Destination): Promise<readonly string[]> {
  const rows = await trx.selectFrom('appearances').select('id').where('actor', '=', from).orderBy('id').execute();
  const ids = rows.map(({ id }) => id);
  await moveAppearances(trx, ids, to);
  await moveTheRest(trx, from, to);
  return ids;
}

/** Speakers and addressees whom people put in, and those of statements that the newest reading no longer has, go along. */
export async function moveTheRest(trx: Kysely<Tables>, from: string, to: Destination): Promise<void> {
  await sql`update statement_actors set actor = ${to.id}, party = ${to.party}
    where actor = ${from} and appearance is null`.execute(trx);
}

/** A person settled where these belong: no reading moves them again. */
export async function decide(trx: Kysely<Tables>, appearances: readonly string[]): Promise<void> {
  await sql`update appearances set decided = true where id = any(${[...appearances]}::text[])`.execute(trx);
}

/** An appearance for which its report tells no side, and a speaker put in by a person, have the side of the actor. */
export async function giveParty(trx: Kysely<Tables>, { id, party }: Destination): Promise<void> {
  await sql`update statement_actors set party = ${party} where actor = ${id} and (appearance is null or appearance in
    (select id from appearances where actor = ${id} and party is null))`.execute(trx);
}
