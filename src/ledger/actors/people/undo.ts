/** Takes back that actors were made one, or two, as long as what was moved is still where it went. */
import type { Transaction } from 'kysely';
import { ReadoutError } from '../../../errors/readout-error.js';
import type { Tables } from '../../../store/tables.js';
import { logChange } from '../../changes/log-change.js';
import { type AppearanceRow, actorsById } from '../actor-rows.js';
import { KnownActor } from '../known-actor.js';
import { type ChangeRow, knownActor, knownChange } from './known.js';
import { findAgain, moveByPerson, moveTheRestBack } from './moving.js';

export interface Undo {
  readonly id: string;
  readonly by: string;
  readonly at: string;
}

/** What comes back is from now on settled by a person. @throws ReadoutError `actor-change-not-found`, `actor-change-superseded` */
export async function undo(trx: Transaction<Tables>, { id, by, at }: Undo): Promise<string> {
  const change = await knownChange(trx, id);
  if (change.undone_at !== null)
    throw new ReadoutError('actor-change-superseded', { id, reason: 'it has been taken back already' });
  const rows = await movable(trx, change);
  const from = await knownActor(trx, change.to_actor);
  const to = (await actorsById(trx, [change.from_actor])).get(change.from_actor) ?? KnownActor.fresh(change.from_actor);
  await moveByPerson(trx, { rows, from, to });
  if (change.kind !== 'split') await moveTheRestBack(trx, from.id, to);
  await findAgain(trx, from, to);
  await trx.updateTable('actor_changes').set({ undone_at: at, undone_by: by }).where('id', '=', id).execute();
  const detail = `${change.kind}: ${to.portrait.name} (${to.id}) is no longer ${from.portrait.name}`;
  await logChange(trx, {
    kind: 'actor-change-undone',
    target: from.id,
    detail: change.kind === 'split' ? `split: ${from.id} is again ${to.portrait.name}` : detail,
    by,
    at,
  });
  return id;
}

/** Appearances that their reports no longer have do not come back; the others must be where the change brought them. */
async function movable(trx: Transaction<Tables>, { id, appearances, to_actor }: ChangeRow): Promise<readonly AppearanceRow[]> {
  const rows =
    appearances.length === 0
      ? []
      : await trx.selectFrom('appearances').selectAll().where('id', 'in', appearances).orderBy('id').execute();
  if (rows.length === 0)
    throw new ReadoutError('actor-change-superseded', { id, reason: 'the reports no longer have what it moved' });
  if (rows.every(({ actor }) => actor === to_actor)) return rows;
  const newer = await trx
    .selectFrom('actor_changes')
    .select('id')
    .where('undone_at', 'is', null)
    .where('from_actor', '=', to_actor)
    .orderBy('at', 'desc')
    .orderBy('id')
    .executeTakeFirst();
  throw new ReadoutError('actor-change-superseded', {
    id,
    reason: newer ? `what it moved has moved on; take back ${newer.id} first` : 'what it moved has moved on',
  });
}
