/** Keeps a source with what was read in it: as a new report, as a new revision of one, or not at all where it is there already. */
import type { Transaction } from 'kysely';
import type { Outcome } from '../../model/ledger/report-entry.js';
import type { Report } from '../../model/report.js';
import type { Source } from '../../model/source.js';
import type { Tables } from '../../store/tables.js';
import { CHANGES, changeRow, type NewChange } from '../changes/log-change.js';
import { reportId } from '../ids.js';
import { knownOf } from '../imports/known.js';
import type { PackedBody } from '../sources/source-bodies.js';
import { storable } from '../storable.js';
import { Batch } from './batch.js';
import { type KnownReport, knownReport, sameSource } from './known-report.js';
import { readingBefore } from './reading-before.js';
import { textSha256 } from './report-columns.js';
import { writeReading } from './write-reading.js';

export interface ReadSource {
  readonly source: Source;
  readonly body: PackedBody;
  readonly key: string;
  readonly record: Report;
  readonly version: string;
  readonly at: string;
  readonly by: string;
}

/** Looks again at what is there: another process may have been faster. */
export async function keepSource(
  trx: Transaction<Tables>,
  read: ReadSource,
): Promise<{ readonly id: string; readonly outcome: Outcome }> {
  const known = await knownReport(trx, { key: read.key });
  if (known === null) return { id: await added(trx, read), outcome: 'added' };
  const sha256 = textSha256(read.record);
  const isThere =
    sameSource(known, read.source, read.body.sha256) ?? known.revisions.find(({ text_sha256 }) => text_sha256 === sha256);
  if (isThere) return { id: known.id, outcome: 'unchanged' };
  await revised(trx, known, read);
  return { id: known.id, outcome: 'revised' };
}

async function added(trx: Transaction<Tables>, read: ReadSource): Promise<string> {
  const { key, record, source, version, at, by } = read;
  const id = reportId(key);
  const reading = { trx, id, record, version, at, withdrawn: false, before: null };
  const detail = record.title ?? source.id;
  const batch = withRevision(trx, read, { id, number: 1, change: { kind: 'report-added', target: id, detail, by, at } });
  await writeReading(reading, { revision: 1, first: { key, name: storable(source.id) }, batch });
  return id;
}

async function revised(trx: Transaction<Tables>, known: KnownReport, read: ReadSource): Promise<void> {
  const { record, version, at, by } = read;
  const { id, withdrawn } = known;
  const number = Math.max(...known.revisions.map(revision => revision.number)) + 1;
  const before = await readingBefore(trx, known, record);
  const detail = `revision ${number}: ${record.title ?? known.name}`;
  const batch = withRevision(trx, read, { id, number, change: { kind: 'report-revised', target: id, detail, by, at } });
  const reading = { trx, id, record, version, at, withdrawn, before };
  await writeReading(reading, { revision: number, first: null, batch });
}

interface NewRevision {
  readonly id: string;
  readonly number: number;
  readonly change: NewChange;
}

function withRevision(
  trx: Transaction<Tables>,
  { source, body, record, at }: ReadSource,
  { id, number, change }: NewRevision,
): Batch {
  const mediaType = source.mediaType ?? (typeof source.body === 'string' ? 'text/plain' : null);
  const revision = {
    ...{ report: id, number, sha256: body.sha256, text_sha256: textSha256(record), fetched: at },
    ...{ media_type: mediaType, charset: source.charset, declared: knownOf(source) },
  };
  return new Batch()
    .add(
      trx
        .insertInto('sources')
        .values(body)
        .onConflict(on => on.doNothing()),
    )
    .insert(REVISIONS, [revision])
    .insert(CHANGES, [changeRow(change)]);
}

const REVISIONS = [
  'revisions',
  'report',
  'number',
  'sha256',
  'text_sha256',
  'fetched',
  'media_type',
  'charset',
  'declared',
] as const;
