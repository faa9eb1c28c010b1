/** The actors that may be meant by a report, found by their keys: those of the ledger and those that the report adds. */
import type { KnownActor } from './known-actor.js';
import { keysOf, searchedFor } from './same/keys.js';
import type { Portrait } from './same/portrait.js';

/** Grows while a report is placed. */
export class Pool {
  private readonly byKey = new Map<string, Map<string, KnownActor>>();
  readonly byId = new Map<string, KnownActor>();

  /** The one that is there already stays: it may have changed. */
  add(actor: KnownActor): KnownActor {
    const known = this.byId.get(actor.id) ?? actor;
    this.byId.set(known.id, known);
    this.index(known);
    return known;
  }

  /** Called when an actor has gained names. */
  index(actor: KnownActor): void {
    for (const key of keysOf(actor.portrait)) {
      const there = this.byKey.get(key);
      if (there) there.set(actor.id, actor);
      else this.byKey.set(key, new Map([[actor.id, actor]]));
    }
  }

  /** Those that still have an appearance, in the order of their ids. */
  near(portrait: Portrait): readonly KnownActor[] {
    const found = new Map<string, KnownActor>();
    for (const key of searchedFor(portrait)) for (const [id, actor] of this.byKey.get(key) ?? []) found.set(id, actor);
    return [...found.values()].filter(({ tally }) => tally.reports > 0).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }
}
