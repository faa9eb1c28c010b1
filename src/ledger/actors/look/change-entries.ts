/** Changes of actors as people see them, with the names of those concerned. */
import { type Kysely, type Selectable, sql } from 'kysely';
import { ACTOR_CHANGE_KINDS, type ActorChange } from '../../../model/ledger/actor-entry.js';
import type { ActorRef } from '../../../model/ledger/statement-entry.js';
import type { Tables } from '../../../store/tables.js';

type Row = Selectable<Tables['actor_changes']>;

export async function changeEntries(db: Kysely<Tables>, rows: readonly Row[]): Promise<readonly ActorChange[]> {
  const refs = await refsOf(db, rows);
  return rows.map(({ id, kind, from_actor, to_actor, appearances, reason, rule, by, at, undone_at, undone_by }) => ({
    id,
    kind: ACTOR_CHANGE_KINDS.find(each => each === kind) ?? 'joined',
    from: refs.get(from_actor) ?? { id: from_actor, name: refs.get(to_actor)?.name ?? '', party: null },
    to: refs.get(to_actor) ?? { id: to_actor, name: '', party: null },
    appearances,
    reason,
    rule,
    by,
    at,
    undone: undone_at === null ? null : { at: undone_at, by: undone_by ?? '' },
  }));
}

/** An actor that an appearance would be by itself is called as the appearance is. */
async function refsOf(db: Kysely<Tables>, rows: readonly Row[]): Promise<ReadonlyMap<string, ActorRef>> {
  const ids = [...new Set(rows.flatMap(({ from_actor, to_actor }) => [from_actor, to_actor]))];
  const actors = await refs(db, 'actors', ids);
  const known = new Map(actors.map(ref => [ref.id, ref]));
  const unknown = rows.flatMap(({ from_actor, appearances: [first] }) =>
    known.has(from_actor) || !first ? [] : [{ from_actor, first }],
  );
  const own = new Map(
    (
      await refs(
        db,
        'appearances',
        unknown.map(({ first }) => first),
      )
    ).map(ref => [ref.id, ref]),
  );
  for (const { from_actor, first } of unknown) {
    const ref = own.get(first);
    if (ref) known.set(from_actor, { ...ref, id: from_actor });
  }
  return known;
}

async function refs(db: Kysely<Tables>, table: 'actors' | 'appearances', ids: readonly string[]): Promise<readonly ActorRef[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom(table)
    .select(['id', 'name', 'party'])
    .where('id', '=', sql<string>`any(${[...ids]}::text[])`)
    .execute();
}
