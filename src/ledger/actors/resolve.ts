/** Whom of the ledger the actors of a report are: finds them, or makes them, and keeps why. */
import type { Transaction } from 'kysely';
import type { Actor } from '../../model/actor.js';
import type { Tables } from '../../store/tables.js';
import { actorId } from '../ids.js';
import { Batch } from '../ingest/batch.js';
import { insertActorChanges, joinedChange, type NewActorChange } from './actor-changes.js';
import { type AppearanceRow, actorsById, actorsByKeys, writeActors } from './actor-rows.js';
import { type Placement, type Placing, place } from './placing.js';
import { Pool } from './pool.js';
import { renumber } from './renumber.js';
import { searchedFor } from './same/keys.js';
import { portraitOf } from './same/portrait.js';
import { type Seen, seenIn } from './seen.js';
import { settleOthers } from './settle-others.js';
import { tallyOf } from './tally.js';

export interface ToResolve {
  /** The report's id; its row is there already. */
  readonly report: string;
  /** Of its newest reading; all others of the report are forgotten. */
  readonly actors: readonly Actor[];
  readonly at: string;
  /** Of Readout and its models, for the record of changes. */
  readonly version: string;
}

/** Whom an actor of the report is, by its local id. */
export interface Resolved {
  readonly appearance: string;
  readonly actor: string;
  /** The side that the report tells, else that of the actor. */
  readonly party: string | null;
}

/** In the caller's transaction, which is the only one that writes (`changes/write.ts`). */
export async function resolveAppearances(trx: Transaction<Tables>, asked: ToResolve): Promise<ReadonlyMap<string, Resolved>> {
  const seen = seenIn(asked.report, asked.actors);
  const before = await trx.selectFrom('appearances').selectAll().where('report', '=', asked.report).execute();
  const pool = await poolFor(trx, asked.report, { before, seen });
  const placements = placed(seen, before, { report: asked.report, pool, taken: new Set(), at: asked.at });
  await writeActors(trx, pool.byId.values());
  if (before.length > 0) await trx.deleteFrom('appearances').where('report', '=', asked.report).execute();
  await renumber(trx, before, placements);
  const batch = insertAppearances(new Batch(), asked.report, placements);
  await insertActorChanges(
    batch,
    placements.flatMap(each => joining(each, asked)),
  ).write(trx);
  const now = await settleOthers(trx, [...new Set(placements.map(({ actor }) => actor))], { ...asked, pool });
  return new Map(
    placements.map(({ seen: { local, id, party }, actor }) => {
      const { id: one, party: side } = now.get(actor.id) ?? actor;
      return [local, { appearance: id, actor: one, party: party ?? side }];
    }),
  );
}

interface Named {
  readonly before: readonly AppearanceRow[];
  readonly seen: readonly Seen[];
}

/** The actors that the report had, those that it may have now, and those whose id it might take. */
async function poolFor(trx: Transaction<Tables>, report: string, { before, seen }: Named): Promise<Pool> {
  const pool = new Pool();
  const folds = new Set(before.map(({ fold }) => fold));
  const fresh = seen.filter(({ fold }) => !folds.has(fold));
  const wanted = [...before.map(({ actor }) => actor), ...fresh.map(({ fold }) => actorId(report, fold))];
  for (const actor of (await actorsById(trx, wanted)).values()) pool.add(actor);
  for (const { actor, ...row } of before) pool.byId.get(actor)?.lose(tallyOf(row));
  const keys = new Set(fresh.flatMap(each => searchedFor(portraitOf(tallyOf(each)))));
  for (const actor of await actorsByKeys(trx, [...keys])) pool.add(actor);
  return pool;
}

/** What the report named before keeps its actor; the rest is placed. */
function placed(seen: readonly Seen[], before: readonly AppearanceRow[], placing: Placing): readonly Placement[] {
  const rows = new Map(before.map(row => [row.fold, row]));
  const stayed = seen.flatMap(each => {
    const row = rows.get(each.fold);
    const actor = row && placing.pool.byId.get(row.actor);
    if (!row || !actor) return [];
    actor.gain(tallyOf(each));
    placing.pool.index(actor);
    placing.taken.add(actor.id);
    return [{ seen: each, actor, decided: row.decided, because: null }];
  });
  const there = new Set(stayed.map(({ seen: { fold } }) => fold));
  return [
    ...stayed,
    ...place(
      seen.filter(({ fold }) => !there.has(fold)),
      placing,
    ),
  ];
}

const TABLE = [
  ...(['appearances', 'id', 'report', 'local', 'fold', 'name', 'kind', 'party'] as const),
  ...(['names', 'roles', 'actor', 'decided'] as const),
] as const;

function insertAppearances(batch: Batch, report: string, placements: readonly Placement[]): Batch {
  const rows = placements.map(({ seen, actor: { id: actor }, decided }) => ({ ...seen, report, actor, decided }));
  return batch.insert(TABLE, rows);
}

function joining({ seen, actor, because }: Placement, { report, at, version }: ToResolve): readonly NewActorChange[] {
  if (!because) return [];
  const from = actorId(report, seen.fold);
  return [joinedChange({ from, to: actor, appearances: [seen.id], names: seen.name, ...because }, { at, version })];
}
