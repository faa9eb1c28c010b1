/**
 * What a report tells of the others: an actor known only by one word, an initial or a bare full name joins whom the report has now made
 * clear, and an appearance that joined because nobody else fitted leaves when somebody else does. So the order of reports hardly counts.
 */
import type { Transaction } from 'kysely';
import type { Tables } from '../../store/tables.js';
import { actorsByKeys } from './actor-rows.js';
import type { KnownActor } from './known-actor.js';
import { partFrom } from './part-from.js';
import type { Pool } from './pool.js';
import { clearness } from './same/clearness.js';
import { compare } from './same/compare.js';
import { type Decision, decide } from './same/decide.js';
import { searchedFor } from './same/keys.js';
import { areApart, areInOneReport, type Uniting, unite } from './unite.js';

export interface Settling {
  readonly pool: Pool;
  readonly at: string;
  readonly version: string;
}

interface Moving extends Settling {
  readonly moved: Map<string, KnownActor>;
  readonly asked: Map<KnownActor, Decision<KnownActor> | null>;
}

/** Whom else the actors are now, by the id that each had: those that became one with another. */
export async function settleOthers(
  trx: Transaction<Tables>,
  actors: readonly KnownActor[],
  settling: Settling,
): Promise<ReadonlyMap<string, KnownActor>> {
  const moving: Moving = { ...settling, moved: new Map(), asked: new Map() };
  for (const actor of actors.filter(({ isClearer }) => isClearer)) {
    for (const other of settling.pool.near(actor.portrait).filter(each => each !== actor)) {
      const now = moving.moved.get(actor.id) ?? actor;
      if (now.tally.reports > 0 && other.tally.reports > 0 && other !== now) await settle(trx, now, other, moving);
    }
  }
  return moving.moved;
}

/** One with the other, or a rival of the other, or no longer the rival that it was. */
async function settle(trx: Transaction<Tables>, actor: KnownActor, other: KnownActor, settling: Moving): Promise<void> {
  const verdict = compare(actor.portrait, other.portrait);
  const found = verdict?.is === 'same' ? await oneWith(trx, actor, other, settling) : null;
  if (found && (await mayUnite(trx, actor, other, found.rule))) await become(trx, actor, other, { ...settling, ...found });
  else if (verdict && actor.isNew) await makeRoom(trx, other, actor, settling);
  else if (verdict && actor.isFirstSided && clearness(other.portrait) === 0) await settleAnew(trx, other, settling);
}

async function makeRoom(trx: Transaction<Tables>, other: KnownActor, newcomer: KnownActor, settling: Moving): Promise<void> {
  if (await partFrom(trx, other, newcomer, settling)) settling.asked.clear();
}

/** One known by a name alone, for whom there were two until it was told that one of them is of another side. */
async function settleAnew(trx: Transaction<Tables>, bare: KnownActor, settling: Moving): Promise<void> {
  const found = await whoIs(trx, bare, settling);
  if (found && (await mayUnite(trx, bare, found.one, found.rule))) await become(trx, bare, found.one, { ...settling, ...found });
}

/** Why two that are there are one: the less clear of them, asked for itself, is the other; of two that are as clear each is. */
async function oneWith(
  trx: Transaction<Tables>,
  actor: KnownActor,
  other: KnownActor,
  settling: Moving,
): Promise<Decision<KnownActor> | null> {
  const [a, b] = [clearness(actor.portrait), clearness(other.portrait)];
  const isOther = a <= b ? await whoIs(trx, actor, settling) : null;
  if (a <= b && isOther?.one !== other) return null;
  const isActor = b <= a ? await whoIs(trx, other, settling) : null;
  return b <= a && isActor?.one !== actor ? null : (isActor ?? isOther);
}

/** Asked once of each actor, until somebody moves. */
async function whoIs(trx: Transaction<Tables>, actor: KnownActor, { pool, asked }: Moving): Promise<Decision<KnownActor> | null> {
  const before = asked.get(actor);
  if (before !== undefined) return before;
  for (const each of await actorsByKeys(trx, searchedFor(actor.portrait))) pool.add(each);
  const least = clearness(actor.portrait);
  const others = pool.near(actor.portrait).filter(each => each !== actor && clearness(each.portrait) >= least);
  const found = decide(actor.portrait, others);
  asked.set(actor, found);
  return found;
}

async function become(trx: Transaction<Tables>, a: KnownActor, b: KnownActor, uniting: Moving & Uniting): Promise<void> {
  await unite(trx, a, b, uniting);
  uniting.asked.clear();
}

/** Two of one full name in one report are one that was missed there; a name alone beside a full one is somebody else. */
async function mayUnite(trx: Transaction<Tables>, a: KnownActor, b: KnownActor, rule: string): Promise<boolean> {
  if (await areApart(trx, a, b)) return false;
  return !/^(?:family|near)-name/.test(rule) || !(await areInOneReport(trx, a, b));
}
