/** The record of who was made one with whom, and why. */
import type { Kysely } from 'kysely';
import type { ActorChangeKind } from '../../model/ledger/actor-entry.js';
import type { ChangeKind } from '../../model/ledger/change.js';
import type { Tables } from '../../store/tables.js';
import { actorChangeId } from '../ids.js';
import { slices } from './actor-rows.js';

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

/** UTF-16 code units of a detail at most. */
const LONGEST = 1000;

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

export async function writeActorChanges(trx: Kysely<Tables>, changes: readonly NewActorChange[]): Promise<void> {
  for (const some of slices(changes)) {
    const rows = some.map(({ id, kind, from, to, appearances, reason, rule, by, at }) => ({
      id,
      kind,
      from_actor: from,
      to_actor: to,
      appearances: [...appearances],
      reason,
      rule,
      by,
      at,
    }));
    await trx.insertInto('actor_changes').values(rows).execute();
    const entries = some.map(({ kind, to, detail, by, at }) => ({
      kind: KINDS[kind],
      target: to,
      detail: detail.slice(0, LONGEST),
      by,
      at,
    }));
    await trx.insertInto('changes').values(entries).execute();
  }
}
