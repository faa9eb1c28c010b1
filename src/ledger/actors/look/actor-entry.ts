/** From a row of actors to an actor as people see it. */
import type { ActorEntry } from '../../../model/ledger/actor-entry.js';
import { actorKind } from '../actor-kind.js';
import { type ActorCounts, NO_COUNTS } from './actor-counts.js';

export interface ActorRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly party: string | null;
  readonly names: readonly string[];
  readonly roles: readonly string[];
}

export const actorEntry = (row: ActorRow, counts: ActorCounts = NO_COUNTS): ActorEntry => ({
  id: row.id,
  name: row.name,
  kind: actorKind(row.kind),
  party: row.party,
  names: row.names,
  roles: row.roles,
  ...counts,
});
