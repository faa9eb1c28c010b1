/** Takes a report out of view, and puts it back: nothing of it is lost, and what people said of its statements stays. */
import { sql, type Transaction } from 'kysely';
import type { ReportEntry } from '../../model/ledger/report-entry.js';
import type { Report } from '../../model/report.js';
import type { Tables } from '../../store/tables.js';
import { logChange } from '../changes/log-change.js';
import { placeReport, removeReport } from '../dossiers/group/place-report.js';
import { refreshFindable } from '../search/refresh-findable.js';
import { reportEntry } from './report-entry.js';

export interface Turn {
  readonly id: string;
  readonly withdrawn: boolean;
  readonly by: string;
  readonly at: string;
}

/** One that is so already stays as it is, and nothing is written down. @throws ReadoutError `report-not-found` */
export async function turnView(trx: Transaction<Tables>, { id, withdrawn, by, at }: Turn): Promise<ReportEntry> {
  const before = await reportEntry(trx, id);
  if (before.withdrawn === withdrawn) return before;
  await trx.updateTable('reports').set({ withdrawn }).where('id', '=', id).execute();
  await sql`update statements as s set withdrawn = ${withdrawn} or coalesce((
    select value = 'true' from corrections as c where c.statement = s.id and c.field = 'withdrawn' and c.undone_at is null
    order by at desc, length(id) desc, id desc limit 1), false) where report = ${id}`.execute(trx);
  await refreshFindable(trx, { reports: [id] });
  await regrouped(trx, { id, withdrawn, at });
  const kind = withdrawn ? 'report-withdrawn' : 'report-restored';
  await logChange(trx, { kind, target: id, detail: before.title ?? before.name, by, at });
  return { ...before, withdrawn };
}

/** It leaves its dossier, or finds it again. */
async function regrouped(trx: Transaction<Tables>, { id, withdrawn, at }: Omit<Turn, 'by'>): Promise<void> {
  const newest = trx.selectFrom('reports as r').innerJoin('readings as v', 'v.id', 'r.reading').select(['v.record', 'v.version']);
  const { record, version } = await newest.where('r.id', '=', id).executeTakeFirstOrThrow();
  if (withdrawn) return removeReport(trx, { report: id, at, version });
  const report: Report = JSON.parse(record);
  await placeReport(trx, { report: id, record: report, isNew: false, at, version });
}
