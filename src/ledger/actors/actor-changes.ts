/** The record of who was made one with whom, and why. */
import type { Transaction } from 'kysely';
import type { ActorChangeKind } from '../../model/ledger/actor-entry.js';
import type { ChangeKind } from '../../model/ledger/change.js';
import type { Tables } from '../../store/tables.js';
import { CHANGES, changeRow } from '../changes/log-change.js';
import { actorChangeId } from '../ids.js';
import { Batch } from '../ingest/batch.js';

export interface NewActorChange {
  readonly id: string;
  readonly kind: ActorChangeKind;
  readonly from: string;
  readonly to: string;
  readonly appearances: readonly string[];
  readonly reason: string;
  readonly rule: string;
  readonly by: string;
  readonly at: string;
  /** For the record of all changes, in words. */
  readonly detail: string;
}

interface Joined {
  readonly from: string;
  readonly to: { readonly id: string };
  readonly appearances: readonly string[];
  /** As the appearances call it. */
  readonly names: string;
  readonly rule: string;
  readonly reason: string;
}

/** One that the machine found; `version`: of Readout. */
export function joinedChange(
  { from, to, names, ...joined }: Joined,
  { at, version }: { readonly at: string; readonly version: string },
): NewActorChange {
  const by = `readout ${version}`;
  const id = actorChangeId('joined', from, to.id, at, ...joined.appearances);
  return { ...joined, id, kind: 'joined', from, to: to.id, by, at, detail: `${names}: ${joined.reason}` };
}

const KINDS: Readonly<Record<ActorChangeKind, ChangeKind>> = {
  joined: 'actors-joined',
  merged: 'actors-merged',
  split: 'actor-split',
};

const TABLE = ['actor_changes', 'id', 'kind', 'from_actor', 'to_actor', 'appearances', 'reason', 'rule', 'by', 'at'] as const;

export async function writeActorChanges(trx: Transaction<Tables>, changes: readonly NewActorChange[]): Promise<void> {
  await insertActorChanges(new Batch(), changes).write(trx);
}

export function insertActorChanges(batch: Batch, changes: readonly NewActorChange[]): Batch {
  const rows = changes.map(({ from: from_actor, to: to_actor, ...change }) => ({ ...change, from_actor, to_actor }));
  const entries = changes.map(({ kind, to: target, detail, by, at }) => changeRow({ kind: KINDS[kind], target, detail, by, at }));
  return batch.insert(TABLE, rows).insert(CHANGES, entries);
}
