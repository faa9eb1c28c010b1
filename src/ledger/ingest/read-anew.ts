/** Reads the newest revision of a report again, where another version read it last. */
import type { Kysely, Transaction } from 'kysely';
import { ReadoutError } from '../../errors/readout-error.js';
import type { Outcome } from '../../model/ledger/report-entry.js';
import type { Report } from '../../model/report.js';
import type { Source } from '../../model/source.js';
import type { Tables } from '../../store/tables.js';
import { logChange } from '../changes/log-change.js';
import { knownFrom, sourceOfKnown } from '../imports/known.js';
import type { By } from '../ledger.js';
import { bodyOf } from '../sources/source-bodies.js';
import { storable } from '../storable.js';
import { Batch } from './batch.js';
import { type KnownReport, knownReport } from './known-report.js';
import { readingBefore } from './reading-before.js';
import { textSha256 } from './report-columns.js';
import { writeReading } from './write-reading.js';

/** @throws ReadoutError `report-not-found` */
export async function knownById(db: Kysely<Tables>, id: string): Promise<KnownReport> {
  const known = await knownReport(db, { id: storable(id) });
  if (known === null) throw new ReadoutError('report-not-found', { id });
  return known;
}

/** The source of its newest revision, as it was handed over. */
export async function newestSource(db: Kysely<Tables>, { id, revisions: [newest] }: KnownReport): Promise<Source> {
  if (newest === undefined) throw new Error(`The report ${id} has no revision.`);
  const known = knownFrom(newest.declared);
  if (known.kind !== 'source') throw new Error(`The newest revision of ${id} is no source.`);
  return sourceOfKnown(known, await bodyOf(db, newest.sha256));
}

export interface Anew {
  readonly report: string;
  /** The revision that was read. */
  readonly revision: number;
  readonly record: Report;
  readonly version: string;
  readonly at: string;
  readonly by: By;
}

/** `unchanged`: another process was faster, or the report has a newer revision by now. */
export async function keepAnew(trx: Transaction<Tables>, { report, revision, record, version, at, by }: Anew): Promise<Outcome> {
  const known = await knownById(trx, report);
  if (known.revision !== revision || known.version === version) return 'unchanged';
  const { id, withdrawn } = known;
  const before = await readingBefore(trx, known, record);
  const reading = { trx, id, record, version, at, withdrawn, before };
  await writeReading(reading, { revision, first: null, batch: new Batch() });
  const sha256 = { text_sha256: textSha256(record) };
  await trx.updateTable('revisions').set(sha256).where('report', '=', id).where('number', '=', revision).execute();
  await logChange(trx, { kind: 'report-read-again', target: id, detail: `${known.version} → ${version}`, by, at });
  return 'read-again';
}
