/** Takes back that reports were put together, or apart: what a person decided stands no longer; what the machine grouped is from now on apart. */
import { sql, type Transaction } from 'kysely';
import { ReadoutError } from '../../../errors/readout-error.js';
import type { Tables } from '../../../store/tables.js';
import { logChange } from '../../changes/log-change.js';
import { storable } from '../../storable.js';
import { decisionOf } from '../group/around.js';
import { regroup } from '../group/regroup.js';
import { type ChangeRow, knownChange, reportsOf } from '../look/known-dossier.js';

export interface Undo {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  /** "readout 0.2.0", for what the machine moves besides. */
  readonly machine: string;
}

/** @throws ReadoutError `dossier-change-not-found`, `dossier-change-superseded` */
export async function undo(trx: Transaction<Tables>, { id, by, at, machine }: Undo): Promise<string> {
  const change = await knownChange(trx, id);
  if (change.undone_at !== null) throw superseded(id, 'it has been taken back already');
  const others = change.kind === 'grouped' ? await parted(trx, change) : change.others;
  await trx
    .updateTable('dossier_changes')
    .set({ undone_at: at, undone_by: storable(by), others: [...others] })
    .where('id', '=', id)
    .execute();
  const { reports, from_dossier: from, to_dossier: to } = change;
  const back = reports.map(report => [report, from] as const);
  const stay = others.map(report => [report, change.kind === 'split' ? from : to] as const);
  const decision = change.kind === 'grouped' ? { decision: decisionOf('grouped', { ...change, others }) } : {};
  await regroup(trx, {
    ...{ reports: [...reports, ...others], wanted: new Map([...stay, ...back]), byPerson: new Set([...reports, ...others]) },
    ...{ ...decision, at, by: machine },
  });
  await logChange(trx, {
    kind: 'dossier-change-undone',
    target: to,
    detail: `${change.kind}: ${change.from_title} (${from})`,
    by,
    at,
  });
  return id;
}

/** Those from whom the machine is not to put them together again. */
async function parted(trx: Transaction<Tables>, { id, reports, to_dossier }: ChangeRow): Promise<readonly string[]> {
  const all = await reportsOf(trx, to_dossier);
  if (!reports.some(report => all.includes(report))) throw superseded(id, await whereGone(trx, to_dossier));
  const others = all.filter(report => !reports.includes(report));
  if (others.length === 0) throw superseded(id, 'there is no other report left from which they could be parted');
  return others;
}

async function whereGone(trx: Transaction<Tables>, dossier: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from dossier_changes
    where from_dossier = ${dossier} and undone_at is null order by at desc, id limit 1`.execute(trx);
  const [newer] = rows;
  return newer ? `what it moved has moved on; take back ${newer.id} first` : 'what it moved has moved on';
}

const superseded = (id: string, reason: string) => new ReadoutError('dossier-change-superseded', { id, reason });
