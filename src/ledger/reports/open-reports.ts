/** The reports of the ledger. */
import type { ReportEntry } from '../../model/ledger/report-entry.js';
import { write } from '../changes/write.js';
import type { LedgerContext } from '../context.js';
import type { Keeping } from '../imports/keeping.js';
import type { By, Reports } from '../ledger.js';
import { keptSource } from './kept-source.js';
import { ledgerReport } from './ledger-report.js';
import { reportEntry } from './report-entry.js';
import { reportPage } from './report-page.js';
import { revisionsOf } from './revisions-of.js';
import { turnView } from './view.js';

export function openReports({ store, now }: LedgerContext, keeping: Keeping): Reports {
  const { db } = store;
  const turned = (id: string, by: By, withdrawn: boolean): Promise<ReportEntry> =>
    write(store, trx => turnView(trx, { id, withdrawn, by, at: now().toISOString() }));
  return {
    add: (source, by) => keeping.add(source, by),
    readAgain: (id, by) => keeping.readAgain(id, by),
    list: filter => reportPage(db, filter),
    get: id => reportEntry(db, id),
    record: (id, revision) => ledgerReport(db, id, revision),
    revisions: id => revisionsOf(db, id),
    source: (id, revision) => keptSource(db, id, revision),
    withdraw: (id, by) => turned(id, by, true),
    restore: (id, by) => turned(id, by, false),
  };
}
