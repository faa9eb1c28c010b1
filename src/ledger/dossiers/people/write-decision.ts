/** Writes down what a person decided of dossiers, in the transaction that does it. */
import type { Transaction } from 'kysely';
import type { ChangeKind } from '../../../model/ledger/change.js';
import type { Tables } from '../../../store/tables.js';
import { CHANGES, changeRow } from '../../changes/log-change.js';
import { Batch } from '../../ingest/batch.js';
import { storable } from '../../storable.js';
import { DOSSIER_CHANGES } from '../group/write-groups.js';

export interface DecisionToWrite {
  readonly id: string;
  readonly kind: 'joined' | 'split';
  readonly from: { readonly id: string; readonly title: string };
  readonly to: string;
  readonly reports: readonly string[];
  readonly others: readonly string[];
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

const KINDS: Readonly<Record<DecisionToWrite['kind'], ChangeKind>> = { joined: 'dossiers-joined', split: 'dossier-split' };

export async function writeDecision(trx: Transaction<Tables>, { from, to, kind, ...decision }: DecisionToWrite): Promise<void> {
  const { reason, at } = decision;
  const by = storable(decision.by);
  const row = { ...decision, kind, by, from_dossier: from.id, from_title: from.title, to_dossier: to, rule: 'person' };
  const detail = `${from.title} (${from.id}): ${reason}`;
  await new Batch()
    .insert(DOSSIER_CHANGES, [row])
    .insert(CHANGES, [changeRow({ kind: KINDS[kind], target: to, detail, by, at })])
    .write(trx);
}
