/** From a row of `reports` to what the ledger tells of a report. */
import type { Kysely, Selectable } from 'kysely';
import { ReadoutError } from '../../errors/readout-error.js';
import type { ReportEntry } from '../../model/ledger/report-entry.js';
import type { Tables } from '../../store/tables.js';
import { storable } from '../storable.js';

export const ENTRY = [
  ...([
    'id',
    'title',
    'publisher',
    'author',
    'published',
    'url',
    'language',
    'date',
    'account',
    'name',
    'added',
    'changed',
  ] as const),
  ...(['revision', 'statements', 'contacts', 'events', 'gaps', 'withdrawn'] as const),
] as const satisfies readonly (keyof ReportEntry)[];

/** A row with the columns of `ENTRY` is an entry. */
export type EntryRow = Pick<Selectable<Tables['reports']>, (typeof ENTRY)[number]>;

/** @throws ReadoutError `report-not-found` */
export async function reportEntry(db: Kysely<Tables>, id: string): Promise<ReportEntry> {
  const row: EntryRow | undefined = await db
    .selectFrom('reports')
    .select(ENTRY)
    .where('id', '=', storable(id))
    .executeTakeFirst();
  if (row === undefined) throw new ReadoutError('report-not-found', { id });
  return row;
}
