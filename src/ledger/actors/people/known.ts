/** Actors and changes of actors that a person names, looked up and checked. */
import type { Selectable, Transaction } from 'kysely';
import { ReadoutError } from '../../../errors/readout-error.js';
import type { Tables } from '../../../store/tables.js';
import { storable } from '../../storable.js';
import { type AppearanceRow, actorsById } from '../actor-rows.js';
import type { KnownActor } from '../known-actor.js';

export type ChangeRow = Selectable<Tables['actor_changes']>;

/** @throws ReadoutError `actor-not-found` */
export async function knownActor(trx: Transaction<Tables>, id: string): Promise<KnownActor> {
  const actor = (await actorsById(trx, [storable(id)])).get(id);
  if (!actor) throw new ReadoutError('actor-not-found', { id });
  return actor;
}

export async function appearancesOf(trx: Transaction<Tables>, actor: string): Promise<readonly AppearanceRow[]> {
  return trx.selectFrom('appearances').selectAll().where('actor', '=', actor).orderBy('id').execute();
}

/** @throws ReadoutError `actor-change-not-found` */
export async function knownChange(trx: Transaction<Tables>, id: string): Promise<ChangeRow> {
  const row = await trx.selectFrom('actor_changes').selectAll().where('id', '=', storable(id)).executeTakeFirst();
  if (!row) throw new ReadoutError('actor-change-not-found', { id });
  return row;
}
