/** Makes an actor of their own of some appearances because a person says that they are somebody else. */
import type { Transaction } from 'kysely';
import { ReadoutError } from '../../../errors/readout-error.js';
import type { Tables } from '../../../store/tables.js';
import { checkedReason } from '../../changes/checked-reason.js';
import { actorChangeId, actorId } from '../../ids.js';
import { writeActorChanges } from '../actor-changes.js';
import { KnownActor } from '../known-actor.js';
import { appearancesOf, knownActor } from './known.js';
import { findAgain, moveByPerson } from './moving.js';

export interface Split {
  readonly actor: string;
  readonly appearances: readonly string[];
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** The id of the change. @throws ReadoutError `actor-not-found`, `actor-split-impossible`, `actor-change-without-reason` */
export async function split(trx: Transaction<Tables>, asked: Split): Promise<string> {
  const reason = checkedReason(asked.reason, 'actor-change-without-reason');
  const from = await knownActor(trx, asked.actor);
  const all = await appearancesOf(trx, from.id);
  const wanted = new Set(asked.appearances);
  const rows = all.filter(({ id }) => wanted.has(id));
  const why = whyNot(wanted.size, rows.length, all.length);
  if (why) throw new ReadoutError('actor-split-impossible', { id: from.id, reason: why });
  const appearances = rows.map(({ id }) => id);
  const { by, at } = asked;
  const to = KnownActor.fresh(actorId(from.id, `split ${at} ${appearances.join(' ')}`));
  await moveByPerson(trx, { rows, from, to });
  await findAgain(trx, from, to);
  const id = actorChangeId('split', from.id, to.id, at);
  const detail = `${to.portrait.name} (${to.id}) out of ${from.portrait.name}: ${reason}`;
  await writeActorChanges(trx, [
    { id, kind: 'split', from: from.id, to: to.id, appearances, reason, rule: 'person', by, at, detail },
  ]);
  return id;
}

function whyNot(wanted: number, found: number, all: number): string | null {
  if (wanted === 0) return 'no appearance is named';
  if (found < wanted) return wanted === 1 ? 'the appearance is not its own' : 'some of the appearances are not its own';
  return found === all ? 'these are all of its appearances' : null;
}
