/** Takes out of an actor the appearances that were there only because nobody else fitted, now that somebody else does. */
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../store/tables.js';
import { actorId } from '../ids.js';
import { actorsById, actorsByKeys, writeActors } from './actor-rows.js';
import { KnownActor } from './known-actor.js';
import { moveAppearances } from './movement.js';
import type { Pool } from './pool.js';
import { clearness } from './same/clearness.js';
import { decide, isFarBetterKnown } from './same/decide.js';
import { searchedFor } from './same/keys.js';
import { portraitOf } from './same/portrait.js';
import { minus, type Tally, tallyOf } from './tally.js';

export interface Parting {
  readonly pool: Pool;
  readonly at: string;
  readonly version: string;
}

/** From this clearness on an appearance says by itself whose it is. */
const CLEAR = 3;

/** Whether any left. */
export async function partFrom(
  trx: Transaction<Tables>,
  actor: KnownActor,
  newcomer: KnownActor,
  parting: Parting,
): Promise<boolean> {
  if (actor.tally.reports < 2 || isFarBetterKnown(actor.tally.reports, newcomer.tally.reports)) return false;
  const rows = await trx
    .selectFrom('appearances')
    .selectAll()
    .where('actor', '=', actor.id)
    .where('decided', '=', false)
    .execute();
  let hasLeft = false;
  for (const { id, report, fold, ...row } of rows) {
    const tally = tallyOf(row);
    if (actor.tally.reports < 2 || (await isStill(trx, actor, tally, parting.pool))) continue;
    hasLeft = true;
    const own = await ownActor(trx, report, fold, parting);
    actor.lose(tally);
    own.gain(tally);
    parting.pool.add(own);
    await writeActors(trx, [actor, own]);
    await moveAppearances(trx, [id], own);
    await sql`update actor_changes set undone_at = ${parting.at}, undone_by = ${`readout ${parting.version}`}
      where to_actor = ${actor.id} and kind = 'joined' and undone_at is null and appearances = array[${id}]`.execute(trx);
  }
  return hasLeft;
}

/** Whether it would join the actor again. */
async function isStill(trx: Transaction<Tables>, actor: KnownActor, tally: Tally, pool: Pool): Promise<boolean> {
  const portrait = portraitOf(tally);
  const least = clearness(portrait);
  if (least >= CLEAR) return true;
  for (const each of await actorsByKeys(trx, searchedFor(portrait))) pool.add(each);
  const rest = { actor, portrait: portraitOf(minus(actor.tally, tally)) };
  const others = pool.near(portrait).filter(each => each !== actor);
  const all = [rest, ...others.map(each => ({ actor: each, portrait: each.portrait }))];
  const found = decide(
    portrait,
    all.filter(each => clearness(each.portrait) >= least),
  );
  return found?.one.actor === actor;
}

/** The first appearance of an actor gave it its id: on leaving it gets another. */
async function ownActor(trx: Transaction<Tables>, report: string, fold: string, { at }: Parting): Promise<KnownActor> {
  const id = actorId(report, fold);
  const there = (await actorsById(trx, [id])).get(id);
  if (!there) return KnownActor.fresh(id);
  return there.tally.reports === 0 ? there : KnownActor.fresh(actorId(report, `${fold} ${at}`));
}
