/** Keeps a reading: the whole report, who is in it, what they say, what happened. */
import type { Transaction } from 'kysely';
import type { Tables } from '../../store/tables.js';
import { resolveAppearances } from '../actors/resolve.js';
import { placeReport } from '../dossiers/group/place-report.js';
import { readingId } from '../ids.js';
import { refreshFindable } from '../search/refresh-findable.js';
import { Batch } from './batch.js';
import type { KeptReading } from './kept-reading.js';
import { reportColumns } from './report-columns.js';
import { insertHappenings } from './write-happenings.js';
import { writeStatements } from './write-statements.js';

/** What goes with a reading. */
export interface Around {
  /** The number of the revision that was read. */
  readonly revision: number;
  /** What only the first reading of a report writes; `null`: it is a later one. */
  readonly first: { readonly key: string; readonly name: string } | null;
  /** What else is kept with it, the revision where it is new; it is written by this. */
  readonly batch: Batch;
}

export async function writeReading(reading: KeptReading, around: Around): Promise<void> {
  const { trx, id, record, version, at, before, withdrawn } = reading;
  await writeReport(reading, around);
  const people = await resolveAppearances(trx, { report: id, actors: record.actors, at, version });
  if (before !== null) await forget(trx, id);
  const batch = new Batch();
  const next_statement = await writeStatements(reading, people, batch);
  insertHappenings(reading, people, batch);
  await batch.write(trx);
  await refreshFindable(trx, { reports: [id] });
  if (before !== null && before.next_statement !== next_statement)
    await trx.updateTable('reports').set({ next_statement }).where('id', '=', id).execute();
  if (!withdrawn) await placeReport(trx, { report: id, record, isNew: before === null, at, version });
}

async function writeReport(reading: KeptReading, { revision, first, batch }: Around): Promise<void> {
  const { trx, id, record, version, at } = reading;
  const newest = readingId(id, first ? 1 : (await readingsOf(reading)) + 1);
  const columns = { ...reportColumns(record), changed: at, revision, reading: newest };
  const next_statement = record.statements.length + 1;
  if (first) batch.add(trx.insertInto('reports').values({ ...columns, ...first, id, added: at, next_statement }));
  else batch.add(trx.updateTable('reports').set(columns).where('id', '=', id));
  const kept = { id: newest, report: id, revision, version, read: at, statements: record.statements.length };
  batch.add(trx.insertInto('readings').values({ ...kept, record: JSON.stringify(record) }));
  await batch.write(trx);
}

async function readingsOf({ trx, id }: KeptReading): Promise<number> {
  const counted = trx.selectFrom('readings').select(({ fn }) => fn.countAll<number>().as('count'));
  return (await counted.where('report', '=', id).executeTakeFirstOrThrow()).count;
}

/** The contacts and events of the reading before. */
async function forget(trx: Transaction<Tables>, report: string): Promise<void> {
  for (const table of ['happening_actors', 'contacts', 'events'] as const)
    await trx.deleteFrom(table).where('report', '=', report).execute();
}
