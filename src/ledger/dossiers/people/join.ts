/** Makes one of two dossiers because a person says that they are the same event. */
import type { Transaction } from 'kysely';
import { ReadoutError } from '../../../errors/readout-error.js';
import type { Tables } from '../../../store/tables.js';
import { checkedReason } from '../../changes/checked-reason.js';
import { dossierChangeId } from '../../ids.js';
import { decisionOf } from '../group/around.js';
import { regroup } from '../group/regroup.js';
import { knownDossier, reportsOf } from '../look/known-dossier.js';
import { writeDecision } from './write-decision.js';

export interface Join {
  readonly from: string;
  readonly into: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  /** "readout 0.2.0", for what the machine moves besides. */
  readonly machine: string;
}

/** The id of the change. @throws ReadoutError `dossier-not-found`, `dossier-join-impossible`, `dossier-change-without-reason` */
export async function join(trx: Transaction<Tables>, { from, into, by, at, machine, ...asked }: Join): Promise<string> {
  const reason = checkedReason(asked.reason, 'dossier-change-without-reason');
  if (from === into) throw new ReadoutError('dossier-join-impossible', { id: from, reason: 'it is the same dossier' });
  const [one, other] = [await knownDossier(trx, from), await knownDossier(trx, into)];
  const [reports, others] = [await reportsOf(trx, one.id), await reportsOf(trx, other.id)];
  const empty = reports.length === 0 ? one : others.length === 0 ? other : null;
  if (empty) throw new ReadoutError('dossier-join-impossible', { id: empty.id, reason: 'it has no report left' });
  const id = dossierChangeId('joined', one.id, other.id, at);
  const wanted = new Map([...reports, ...others].map(report => [report, other.id]));
  const decision = decisionOf('joined', { id, reports, others, reason });
  await regroup(trx, { reports: [...reports, ...others], wanted, decision, byPerson: new Set(reports), at, by: machine });
  await writeDecision(trx, { id, kind: 'joined', from: one, to: other.id, reports, others, reason, by, at });
  return id;
}
