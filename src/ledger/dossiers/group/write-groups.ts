/** Writes what regrouping found: only what is not as it was. */
import type { Transaction } from 'kysely';
import type { Tables } from '../../../store/tables.js';
import { CHANGES, changeRow } from '../../changes/log-change.js';
import { dossierChangeId } from '../../ids.js';
import { Batch } from '../../ingest/batch.js';
import type { Described, DescribedMember } from './describe.js';
import { dossierRow, emptied, titlesOf } from './dossier-rows.js';
import type { Move } from './moves.js';

export interface ToWrite {
  readonly described: readonly Described[];
  readonly before: ReadonlyMap<string, string>;
  /** Dossiers that had reports, or were asked to be looked at. */
  readonly touched: ReadonlySet<string>;
  readonly moves: readonly Move[];
  readonly at: string;
  readonly by: string;
}

const MEMBERS = [
  ...(['dossier_members', 'report', 'dossier', 'contact', 'reason', 'rule', 'origin'] as const),
  ...(['origin_kind', 'origin_reason', 'origin_share'] as const),
] as const;

export async function writeGroups(trx: Transaction<Tables>, toWrite: ToWrite): Promise<void> {
  const { described, touched, moves, at } = toWrite;
  const batch = new Batch();
  insertGroups(batch, trx, described, at);
  const there = new Set(described.map(({ id }) => id));
  for (const id of touched) if (!there.has(id)) batch.add(emptied(trx, id, whereto(id, toWrite), at));
  const titles = await titlesOf(
    trx,
    moves.map(({ from }) => from),
  );
  const rows = moves.map(move => changeOf(move, titles.get(move.from) ?? move.fromTitle ?? '', toWrite));
  batch.insert(DOSSIER_CHANGES, rows).insert(
    CHANGES,
    rows.map(({ to_dossier: target, from_title, reason, by }) =>
      changeRow({ kind: 'reports-grouped', target, detail: `${from_title}: ${reason}`, by, at }),
    ),
  );
  await batch.write(trx);
}

export function insertGroups(batch: Batch, trx: Transaction<Tables>, described: readonly Described[], at: string): Batch {
  for (const { id, summary } of described) batch.add(dossierRow(trx, id, summary, at));
  const rows = described.flatMap(({ id, members }) => members.map(member => memberRow(id, member)));
  return batch.insert(MEMBERS, rows, { over: 'report' });
}

const memberRow = (dossier: string, { report, contact, reason, rule, origin }: DescribedMember) => ({
  ...{ report, dossier, contact, reason, rule },
  ...{ origin: origin?.report ?? null, origin_kind: origin?.kind ?? null, origin_reason: origin?.reason ?? null },
  origin_share: origin ? Math.round(origin.share * 1000) : null,
});

/** The dossier that took most of its reports; `null`: they are out of view. */
function whereto(id: string, { described, before }: ToWrite): string | null {
  const took = described.map(each => ({
    id: each.id,
    count: each.members.filter(({ report }) => before.get(report) === id).length,
  }));
  const [most] = took.toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return most && most.count > 0 ? most.id : null;
}

export const DOSSIER_CHANGES = [
  ...(['dossier_changes', 'id', 'kind', 'from_dossier', 'from_title', 'to_dossier', 'reports', 'others'] as const),
  ...(['reason', 'rule', 'by', 'at'] as const),
] as const;

function changeOf({ from, to, reports, reason, rule }: Move, title: string, { at, by }: ToWrite) {
  const id = dossierChangeId('grouped', from, to, at, ...reports);
  const moved = { from_dossier: from, from_title: title, to_dossier: to, reports, others: [] };
  return { id, kind: 'grouped', ...moved, reason, rule, by, at };
}
