/** Every state of a report's source, with every reading that was made of it. */
import type { Kysely } from 'kysely';
import { ReadoutError } from '../../errors/readout-error.js';
import type { Reading, Revision } from '../../model/ledger/report-entry.js';
import type { Tables } from '../../store/tables.js';
import { grouped } from '../../text/grouped.js';
import { storable } from '../storable.js';

/** @throws ReadoutError `report-not-found` */
export async function revisionsOf(db: Kysely<Tables>, report: string): Promise<readonly Revision[]> {
  const rows = await db
    .selectFrom('revisions as r')
    .innerJoin('sources as s', 's.sha256', 'r.sha256')
    .select(['r.number', 'r.sha256', 's.size as bytes', 'r.media_type as mediaType', 'r.fetched'])
    .where('r.report', '=', storable(report))
    .orderBy('r.number')
    .execute();
  if (rows.length === 0) throw new ReadoutError('report-not-found', { id: report });
  const readings = await readingsOf(db, report);
  return rows.map(row => ({ ...row, readings: readings.get(row.number) ?? [] }));
}

async function readingsOf(db: Kysely<Tables>, report: string): Promise<ReadonlyMap<number, readonly Reading[]>> {
  const rows = await db
    .selectFrom('readings')
    .select(['id', 'version', 'read', 'statements', 'revision'])
    .where('report', '=', report)
    .orderBy('read')
    .execute();
  const byRevision = grouped(rows, ({ revision }) => revision);
  return new Map([...byRevision].map(([number, all]) => [number, all.map(({ revision: _, ...reading }) => reading)]));
}
