/** An actor of one report, as the ledger compares it with those of other reports and keeps it. */
import type { Actor, ActorKind } from '../../model/actor.js';
import { folded } from '../../pipeline/4-speakers/names/same/skeleton.js';
import { partId } from '../ids.js';
import { indexed, indexedOrNull } from '../ingest/indexed.js';
import { storable } from '../storable.js';

export interface Seen {
  /** The report's id, a full stop and the actor's id there. */
  readonly id: string;
  readonly local: string;
  /** Finds it again when the report has been read anew: kind and folded name, numbered where a report has two of them. */
  readonly fold: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly party: string | null;
  readonly names: readonly string[];
  readonly roles: readonly string[];
}

export function seenIn(report: string, actors: readonly Actor[]): readonly Seen[] {
  const counts = new Map<string, number>();
  return actors.map(actor => {
    const { id, kind } = actor;
    const name = indexed(actor.name);
    const plain = `${kind} ${folded(name).replace(/\s+/g, ' ').trim()}`;
    const count = (counts.get(plain) ?? 0) + 1;
    counts.set(plain, count);
    const fold = count === 1 ? plain : `${plain} #${count}`;
    const names = [...new Set([name, ...actor.names.map(indexed)])];
    return {
      id: partId(report, id),
      local: id,
      fold,
      name,
      kind,
      party: indexedOrNull(actor.party),
      names,
      roles: actor.roles.map(storable),
    };
  });
}
