/** Makes a dossier of their own of some reports because a person says that they tell of another event. */
import type { Transaction } from 'kysely';
import { ReadoutError } from '../../../errors/readout-error.js';
import type { Tables } from '../../../store/tables.js';
import { checkedReason } from '../../changes/checked-reason.js';
import { dossierChangeId, dossierId } from '../../ids.js';
import { decisionOf } from '../group/around.js';
import { regroup } from '../group/regroup.js';
import { knownDossier, reportsOf } from '../look/known-dossier.js';
import { writeDecision } from './write-decision.js';

export interface Split {
  readonly dossier: string;
  readonly reports: readonly string[];
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  /** "readout 0.2.0", for what the machine moves besides. */
  readonly machine: string;
}

/** The id of the change. @throws ReadoutError `dossier-not-found`, `dossier-split-impossible`, `dossier-change-without-reason` */
export async function split(trx: Transaction<Tables>, { by, at, machine, ...asked }: Split): Promise<string> {
  const reason = checkedReason(asked.reason, 'dossier-change-without-reason');
  const from = await knownDossier(trx, asked.dossier);
  const all = await reportsOf(trx, from.id);
  const wantedOnes = new Set(asked.reports);
  const reports = all.filter(report => wantedOnes.has(report));
  const others = all.filter(report => !wantedOnes.has(report));
  const why = whyNot(wantedOnes.size, reports.length, all.length);
  if (why) throw new ReadoutError('dossier-split-impossible', { id: from.id, reason: why });
  const to = dossierId(`split ${from.id} ${at} ${reports.join(' ')}`);
  const id = dossierChangeId('split', from.id, to, at);
  const wanted = new Map([...reports.map(report => [report, to] as const), ...others.map(report => [report, from.id] as const)]);
  const decision = decisionOf('split', { id, reports, others, reason });
  await regroup(trx, { reports: all, wanted, decision, byPerson: new Set(reports), at, by: machine });
  await writeDecision(trx, { id, kind: 'split', from, to, reports, others, reason, by, at });
  return id;
}

function whyNot(wanted: number, found: number, all: number): string | null {
  if (wanted === 0) return 'no report is named';
  if (found < wanted) return wanted === 1 ? 'the report is not in it' : 'some of the reports are not in it';
  return found === all ? 'these are all of its reports' : null;
}
