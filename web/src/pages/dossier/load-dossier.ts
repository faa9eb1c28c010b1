/** Asks for a dossier and for the texts that its accounts stand in. */
import type { LedgerReport } from '../../../../src/model/ledger/ledger-report.js';
import { dossierDetail } from '../../api/dossiers.js';
import { reportRecord } from '../../api/reports.js';
import { type OpenDossier, reportsIn } from './open-dossier.js';

/** Texts that are asked for; words of others are shown without what stands around them. */
const MOST_TEXTS = 40;

/** So many are asked for at once. */
const AT_ONCE = 6;

export async function openDossier(id: string, signal: AbortSignal): Promise<OpenDossier> {
  const detail = await dossierDetail(id, signal);
  const members = new Map(detail.members.map(member => [member.report.id, member]));
  return { detail, texts: await textsOf(reportsIn(detail), signal), members };
}

/** A text that cannot be had is left out: the words of the accounts are there without it. */
async function textsOf(reports: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, LedgerReport>> {
  const waiting = reports.slice(0, MOST_TEXTS);
  const texts = new Map<string, LedgerReport>();
  const ask = async (): Promise<void> => {
    for (let report = waiting.shift(); report !== undefined; report = waiting.shift()) {
      const record = await reportRecord(report, null, signal).catch(() => null);
      if (record !== null) texts.set(report, record);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  signal.throwIfAborted();
  return texts;
}
