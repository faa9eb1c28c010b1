/** Makes one of two actors that turned out to be the same; the better known keeps its id. */
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../store/tables.js';
import { joinedChange, writeActorChanges } from './actor-changes.js';
import { writeActors } from './actor-rows.js';
import type { KnownActor } from './known-actor.js';
import { moveActor } from './movement.js';
import type { Pool } from './pool.js';

export interface Uniting {
  readonly pool: Pool;
  readonly at: string;
  readonly version: string;
  readonly rule: string;
  readonly reason: string;
  /** Is told whom an actor is now, by its id. */
  readonly moved: Map<string, KnownActor>;
}

export async function unite(trx: Transaction<Tables>, a: KnownActor, b: KnownActor, uniting: Uniting): Promise<void> {
  const [from, to] = a.tally.reports > b.tally.reports ? [b, a] : [a, b];
  const { name } = from.portrait;
  to.gain(from.tally);
  from.lose(from.tally);
  uniting.pool.index(to);
  await writeActors(trx, [from, to]);
  const appearances = await moveActor(trx, from.id, to);
  const { rule, reason } = uniting;
  await writeActorChanges(trx, [joinedChange({ from: from.id, to, appearances, names: name, rule, reason }, uniting)]);
  for (const [id, now] of uniting.moved) if (now === from) uniting.moved.set(id, to);
  uniting.moved.set(from.id, to);
}

/** A person settled of one of the two that it is not the other. */
export async function areApart(trx: Transaction<Tables>, a: KnownActor, b: KnownActor): Promise<boolean> {
  const { rows } = await sql`select 1 from actor_changes
    where ((from_actor = ${a.id} and to_actor = ${b.id}) or (from_actor = ${b.id} and to_actor = ${a.id}))
    and case when kind = 'split' then undone_at is null else undone_at is not null and undone_by not like 'readout %' end limit 1`.execute(
    trx,
  );
  return rows.length > 0;
}

/** A report that names both has told them apart by what it knows of them. */
export async function areInOneReport(trx: Transaction<Tables>, a: KnownActor, b: KnownActor): Promise<boolean> {
  const { rows } = await sql`select 1 from appearances as one join appearances as other on other.report = one.report
    where one.actor = ${a.id} and other.actor = ${b.id} limit 1`.execute(trx);
  return rows.length > 0;
}
