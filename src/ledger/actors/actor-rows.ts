/** Actors and appearances as they lie in the database. */
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Tables } from '../../store/tables.js';
import { refreshFindable } from '../search/refresh-findable.js';
import { KnownActor } from './known-actor.js';
import { giveParty } from './movement.js';
import { keysOf } from './same/keys.js';
import { shownOf } from './shown.js';
import { wordsOfNames } from './words-of-names.js';

export type AppearanceRow = Selectable<Tables['appearances']>;

/** Rows that one statement writes: PostgreSQL takes 65,535 values at once. */
const AT_ONCE = 2000;
/** How many of those who share one key are looked at: of more nobody can be told by a name alone. */
const LOOKED_AT = 60;
export async function actorsByKeys(trx: Kysely<Tables>, keys: readonly string[]): Promise<readonly KnownActor[]> {
  const found = new Map<string, KnownActor>();
  for (const some of slices(keys)) {
    const { rows } = await sql<{ id: string; tally: unknown }>`
      select distinct on (found.id) found.id, found.tally from unnest(${some}::text[]) as wanted (key)
      cross join lateral (select id, tally from (select id, tally from actors where keys @> array[wanted.key] offset 0) as shared
        order by id limit ${LOOKED_AT}) as found`.execute(trx);
    for (const row of rows) found.set(row.id, KnownActor.kept(row));
  }
  return [...found.values()];
}

export async function actorsById(trx: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, KnownActor>> {
  const found = new Map<string, KnownActor>();
  for (const some of slices([...new Set(ids)])) {
    const rows = await trx.selectFrom('actors').select(['id', 'tally']).where('id', 'in', some).execute();
    for (const row of rows) found.set(row.id, KnownActor.kept(row));
  }
  return found;
}

/** Writes what changed; an actor without an appearance keeps how it was shown, and no key leads to it. */
export async function writeActors(trx: Kysely<Tables>, actors: Iterable<KnownActor>): Promise<void> {
  const changed = [...actors].filter(({ isChanged }) => isChanged);
  const alive = changed.filter(({ tally }) => tally.reports > 0);
  const empty = changed.filter(({ tally }) => tally.reports <= 0).map(({ id }) => id);
  for (const some of slices(alive)) await upsert(trx, some);
  if (empty.length > 0)
    await sql`update actors set keys = '{}', prefix = '', tally = '{}' where id = any(${empty}::text[])`.execute(trx);
  for (const { id, party } of alive.filter(({ isOtherParty }) => isOtherParty)) await giveParty(trx, { id, party });
  const otherwise = alive.filter(({ isOtherwise }) => isOtherwise).map(({ id }) => id);
  if (otherwise.length > 0) await refreshFindable(trx, { actors: otherwise });
}

async function upsert(trx: Kysely<Tables>, actors: readonly KnownActor[]): Promise<void> {
  await trx
    .insertInto('actors')
    .values(actors.map(rowOf))
    .onConflict(conflict =>
      conflict.column('id').doUpdateSet(({ ref }) => ({
        name: ref('excluded.name'),
        kind: ref('excluded.kind'),
        party: ref('excluded.party'),
        names: ref('excluded.names'),
        roles: ref('excluded.roles'),
        keys: ref('excluded.keys'),
        prefix: ref('excluded.prefix'),
        tally: ref('excluded.tally'),
      })),
    )
    .execute();
}

function rowOf({ id, tally, portrait }: KnownActor) {
  const { name, kind, party, names, roles } = shownOf(tally);
  return {
    id,
    name,
    kind,
    party,
    names: [...names],
    roles: [...roles],
    keys: [...keysOf(portrait)],
    prefix: sql<string>`array_to_tsvector(${[...wordsOfNames(names)]}::text[])`,
    tally: JSON.stringify(tally),
  };
}

/** Rows in slices that one statement can take. */
function slices<T>(rows: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, k) => rows.slice(k * AT_ONCE, (k + 1) * AT_ONCE));
}
