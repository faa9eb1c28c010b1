/** A report as it was read, with the ids that its parts have in the ledger. */
import type { Kysely } from 'kysely';
import { ReadoutError } from '../../errors/readout-error.js';
import type { Report } from '../../model/report.js';
import type { Tables } from '../../store/tables.js';
import type { LedgerReport } from '../ledger.js';
import { statementEntriesOf } from '../search/statement-rows.js';
import { reportEntry } from './report-entry.js';

/** @throws ReadoutError `report-not-found`, `revision-not-found` */
export async function ledgerReport(db: Kysely<Tables>, id: string, wanted?: number): Promise<LedgerReport> {
  const entry = await reportEntry(db, id);
  const revision = wanted ?? entry.revision;
  const { record, version } = await readingOf(db, id, revision);
  const report: Report = JSON.parse(record);
  const parts = revision === entry.revision ? await partsOf(db, id) : { statements: {}, actors: {} };
  return { entry, revision, version, report, ...parts };
}

/** The newest of this revision. */
async function readingOf(db: Kysely<Tables>, report: string, revision: number) {
  const isNumber = Number.isInteger(revision) && revision >= 1 && revision < 2 ** 31;
  const row = await db
    .selectFrom('readings')
    .select(['record', 'version'])
    .where('report', '=', report)
    .where('revision', '=', isNumber ? revision : 0)
    .orderBy('read', 'desc')
    .orderBy(({ fn }) => fn<number>('length', ['id']), 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  if (row === undefined) throw new ReadoutError('revision-not-found', { id: report, revision });
  return row;
}

async function partsOf(db: Kysely<Tables>, report: string): Promise<Pick<LedgerReport, 'statements' | 'actors'>> {
  const entries = (await statementEntriesOf(db, { report })).filter(({ current }) => current);
  const appearances = await db.selectFrom('appearances').select(['local', 'actor']).where('report', '=', report).execute();
  return {
    statements: Object.fromEntries(entries.map(entry => [entry.local, entry])),
    actors: Object.fromEntries(appearances.map(({ local, actor }) => [local, actor])),
  };
}
