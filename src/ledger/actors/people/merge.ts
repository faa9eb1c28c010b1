/** Makes one of two actors because a person says that they are the same. */
import type { Transaction } from 'kysely';
import { ReadoutError } from '../../../errors/readout-error.js';
import type { Tables } from '../../../store/tables.js';
import { checkedReason } from '../../changes/checked-reason.js';
import { actorChangeId } from '../../ids.js';
import { writeActorChanges } from '../actor-changes.js';
import { moveTheRest } from '../movement.js';
import { appearancesOf, knownActor } from './known.js';
import { findAgain, moveByPerson } from './moving.js';

export interface Merge {
  readonly from: string;
  readonly into: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** The id of the change. @throws ReadoutError `actor-not-found`, `actor-merge-impossible`, `actor-change-without-reason` */
export async function merge(trx: Transaction<Tables>, asked: Merge): Promise<string> {
  const reason = checkedReason(asked.reason, 'actor-change-without-reason');
  if (asked.from === asked.into)
    throw new ReadoutError('actor-merge-impossible', { id: asked.from, reason: 'it is the same actor' });
  const [from, to] = [await knownActor(trx, asked.from), await knownActor(trx, asked.into)];
  const rows = await appearancesOf(trx, from.id);
  const empty = [from, to].find(({ tally }) => tally.reports === 0);
  if (empty)
    throw new ReadoutError('actor-merge-impossible', {
      id: empty.id,
      reason: 'no report has it, or it has become one with another',
    });
  const { name } = from.portrait;
  await moveByPerson(trx, { rows, from, to });
  await moveTheRest(trx, from.id, to);
  await findAgain(trx, to);
  const id = actorChangeId('merged', from.id, to.id, asked.at);
  const detail = `${name} (${from.id}) into ${to.portrait.name}: ${reason}`;
  const appearances = rows.map(row => row.id);
  const { by, at } = asked;
  await writeActorChanges(trx, [
    { id, kind: 'merged', from: from.id, to: to.id, appearances, reason, rule: 'person', by, at, detail },
  ]);
  return id;
}
