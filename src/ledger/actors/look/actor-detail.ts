/** One actor with its appearances, what was done to it, and who else may be the same. */
import { type Kysely, sql } from 'kysely';
import { ReadoutError } from '../../../errors/readout-error.js';
import type { ActorDetail, Appearance } from '../../../model/ledger/actor-entry.js';
import type { ActorRef } from '../../../model/ledger/statement-entry.js';
import type { Tables } from '../../../store/tables.js';
import { knownActors } from '../../correct/known-actors.js';
import { storable } from '../../storable.js';
import { actorsByKeys } from '../actor-rows.js';
import { compare } from '../same/compare.js';
import { alikeTo } from '../same/keys.js';
import { portraitOf } from '../same/portrait.js';
import { tallyFrom } from '../tally.js';
import { actorCounts } from './actor-counts.js';
import { actorEntry } from './actor-entry.js';
import { changeEntries } from './change-entries.js';

/** A page shows as many, the newest first; `reports` counts all. */
const MOST = { appearances: 1000, changes: 200, alike: 20 };

/** @throws ReadoutError `actor-not-found` */
export async function actorDetail(db: Kysely<Tables>, asked: string): Promise<ActorDetail> {
  const id = storable(asked);
  const row = await db
    .selectFrom('actors')
    .select(['id', 'name', 'kind', 'party', 'names', 'roles', 'tally'])
    .where('id', '=', id)
    .executeTakeFirst();
  const now = (await knownActors(db, [id])).get(id);
  const mergedInto = now && now.id !== id ? { id: now.id, name: now.name, party: now.party } : null;
  const entry = row
    ? actorEntry(row, (await actorCounts(db, [id])).get(id))
    : now && actorEntry({ ...now, id, names: [], roles: [] });
  if (!entry) throw new ReadoutError('actor-not-found', { id: asked });
  return {
    ...entry,
    mergedInto,
    appearances: await appearances(db, id),
    changes: await changes(db, id),
    alike: row ? await alike(db, row) : [],
  };
}

async function appearances(db: Kysely<Tables>, actor: string): Promise<readonly Appearance[]> {
  const { rows } = await sql<{
    id: string;
    report: string;
    title: string | null;
    publisher: string | null;
    name: string;
    roles: string[];
    party: string | null;
  }>`
    select own.id, own.report, r.title, r.publisher, own.name, own.roles, own.party
    from appearances as own join reports as r on r.id = own.report where own.actor = ${actor} and not r.withdrawn
    order by r.day desc nulls last, r.added desc, own.id limit ${MOST.appearances}`.execute(db);
  return rows.map(({ report, title, publisher, ...own }) => ({ ...own, report: { id: report, title, publisher } }));
}

async function changes(db: Kysely<Tables>, actor: string) {
  const rows = await db
    .selectFrom('actor_changes')
    .selectAll()
    .where(({ eb, or }) => or([eb('to_actor', '=', actor), eb('from_actor', '=', actor)]))
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(MOST.changes)
    .execute();
  return changeEntries(db, rows);
}

async function alike(
  db: Kysely<Tables>,
  { id, tally }: { readonly id: string; readonly tally: string },
): Promise<readonly ActorRef[]> {
  const portrait = portraitOf(tallyFrom(tally));
  const near = await actorsByKeys(db, alikeTo(portrait));
  return near
    .filter(other => other.id !== id && compare(portrait, other.portrait) !== null)
    .toSorted((a, b) => b.tally.reports - a.tally.reports || (a.id < b.id ? -1 : 1))
    .slice(0, MOST.alike)
    .map(other => ({ id: other.id, name: other.portrait.name, party: other.party }));
}
