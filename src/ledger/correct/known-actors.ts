/** Actors that corrections and statements name, as the ledger has them now: of one that was merged into another, that other. */
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../store/tables.js';
import { actorKind } from '../actors/actor-kind.js';
import type { KnownActor } from './effective.js';

/** Merges that lead on from each other. */
const DEEPEST = 50;

/** By the ids that were asked for; those that no actor has are left out. */
export async function knownActors(db: Kysely<Tables>, asked: Iterable<string>): Promise<ReadonlyMap<string, KnownActor>> {
  const ids = [...new Set(asked)];
  if (ids.length === 0) return new Map();
  const now = await mergedInto(db, ids);
  const rows = await db
    .selectFrom('actors')
    .select(['id', 'name', 'kind', 'party'])
    .where('id', '=', sql<string>`any(${[...new Set(ids.map(id => now.get(id) ?? id))]}::text[])`)
    .execute();
  const byId = new Map(rows.map(row => [row.id, { ...row, kind: actorKind(row.kind) }]));
  return new Map(ids.flatMap(id => entry(id, byId.get(now.get(id) ?? id))));
}

const entry = (id: string, actor: KnownActor | undefined): [string, KnownActor][] => (actor ? [[id, actor]] : []);

/** Those that were merged, with what they are now; an actor to which something was put back since is itself again. */
async function mergedInto(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ asked: string; now: string }>`
    with recursive led (asked, now, steps) as (
      select id, id, 0 from unnest(${ids}::text[]) as given (id)
      union all
      select led.asked, next.to_actor, led.steps + 1 from led cross join lateral (
        select to_actor from actor_changes
        where from_actor = led.now and kind <> 'split' and undone_at is null
        and not exists (select 1 from appearances where actor = led.now)
        order by at desc, id limit 1) as next
      where led.steps < ${DEEPEST})
    select distinct on (asked) asked, now from led order by asked, steps desc`.execute(db);
  return new Map(rows.map(({ asked, now }) => [asked, now]));
}
