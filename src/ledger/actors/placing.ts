/** Places what is new in a report: with an actor that is there, if one of them it must be, else as an actor of its own. */
import { actorId } from '../ids.js';
import { KnownActor } from './known-actor.js';
import type { Pool } from './pool.js';
import { clearness } from './same/clearness.js';
import { type Decision, decide } from './same/decide.js';
import { portraitOf } from './same/portrait.js';
import type { Seen } from './seen.js';
import { tallyOf } from './tally.js';

/** Whom of the ledger an actor of the report is. */
export interface Placement {
  readonly seen: Seen;
  readonly actor: KnownActor;
  readonly decided: boolean;
  /** Why it joined an actor that was there; `null`: it was placed before, or is its own. */
  readonly because: Pick<Decision<unknown>, 'rule' | 'reason'> | null;
}

export interface Placing {
  readonly report: string;
  readonly pool: Pool;
  /** Actors of which the report has an appearance: a report tells its own people apart. */
  readonly taken: Set<string>;
  /** For an actor of its own whose id somebody else has. */
  readonly at: string;
}

/** The clearer ones first, so that a name alone finds its own report's people taken. */
export function place(fresh: readonly Seen[], placing: Placing): readonly Placement[] {
  const drawn = fresh.map(seen => {
    const tally = tallyOf(seen);
    return { seen, tally, portrait: portraitOf(tally) };
  });
  return drawn
    .toSorted((a, b) => clearness(b.portrait) - clearness(a.portrait))
    .map(({ seen, tally, portrait }) => {
      const near = placing.pool.near(portrait).filter(actor => mayBe(placing, actor, portrait));
      const found = decide(portrait, near);
      const actor = found?.one ?? placing.pool.add(KnownActor.fresh(ownId(placing, seen)));
      actor.gain(tally);
      placing.pool.index(actor);
      placing.taken.add(actor.id);
      return { seen, actor, decided: false, because: found && { rule: found.rule, reason: found.reason } };
    });
}

function mayBe({ taken }: Placing, actor: KnownActor, portrait: KnownActor['portrait']): boolean {
  if (portrait.kind === 'person' && taken.has(actor.id)) return false;
  return clearness(actor.portrait) >= clearness(portrait);
}

function ownId({ report, pool, at }: Placing, { fold }: Seen): string {
  const id = actorId(report, fold);
  return pool.byId.has(id) ? actorId(report, `${fold} ${at}`) : id;
}
