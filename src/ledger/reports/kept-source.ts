/** The bytes of a report as they came. */
import type { Kysely } from 'kysely';
import { ReadoutError } from '../../errors/readout-error.js';
import type { Tables } from '../../store/tables.js';
import type { Reports } from '../ledger.js';
import { bodyOf } from '../sources/source-bodies.js';
import { reportEntry } from './report-entry.js';

/** Of the newest revision, or of the one asked for. @throws ReadoutError `report-not-found`, `revision-not-found` */
export async function keptSource(db: Kysely<Tables>, id: string, wanted?: number): ReturnType<Reports['source']> {
  const { revision } = await reportEntry(db, id);
  const number = wanted ?? revision;
  const isNumber = Number.isInteger(number) && number >= 1 && number <= revision;
  const row = await db
    .selectFrom('revisions')
    .select(['sha256', 'media_type'])
    .where('report', '=', id)
    .where('number', '=', isNumber ? number : 0)
    .executeTakeFirst();
  if (row === undefined) throw new ReadoutError('revision-not-found', { id, revision: number });
  return { body: await bodyOf(db, row.sha256), mediaType: row.media_type };
}
