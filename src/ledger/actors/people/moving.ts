/** Moves appearances because a person says so: the actors, what is said and told, what search finds, and the records of it. */
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../../store/tables.js';
import { refreshFindable } from '../../search/refresh-findable.js';
import { type AppearanceRow, writeActors } from '../actor-rows.js';
import type { KnownActor } from '../known-actor.js';
import { decide, moveAppearances } from '../movement.js';
import { EMPTY, plus, tallyOf } from '../tally.js';

export interface Move {
  /** All of `from`. */
  readonly rows: readonly AppearanceRow[];
  readonly from: KnownActor;
  readonly to: KnownActor;
}

/** From now on no reading moves them. What search finds is the caller's, once all is moved. */
export async function moveByPerson(trx: Transaction<Tables>, { rows, from, to }: Move): Promise<void> {
  const moved = rows.reduce((sum, row) => plus(sum, tallyOf(row)), EMPTY);
  from.lose(moved);
  to.gain(moved);
  await writeActors(trx, [from, to]);
  const ids = rows.map(({ id }) => id);
  await moveAppearances(trx, ids, to);
  await decide(trx, ids);
}

/** Of what `moveTheRest` moved, those that are known to have been the other's go back. */
export async function moveTheRestBack(trx: Transaction<Tables>, from: string, to: KnownActor): Promise<void> {
  const named = `%${to.id}%`;
  await sql`update statement_actors as told set actor = ${to.id}, party = ${to.party} from statements as s
    where told.actor = ${from} and told.appearance is null and s.id = told.statement and (s.machine::text like ${named}
      or exists (select 1 from corrections as c where c.statement = s.id and c.undone_at is null and c.value like ${named}))`.execute(
    trx,
  );
}

export async function findAgain(trx: Transaction<Tables>, ...actors: readonly KnownActor[]): Promise<void> {
  await refreshFindable(trx, { actors: actors.map(({ id }) => id) });
}
