/** What of a report's newest reading the next one has to know. */
import type { Kysely } from 'kysely';
import type { Report } from '../../model/report.js';
import type { Tables } from '../../store/tables.js';
import type { Before } from './kept-reading.js';
import type { KnownReport } from './known-report.js';

/** `now`: the reading that follows it. */
export async function readingBefore(db: Kysely<Tables>, known: KnownReport, now: Report): Promise<Before> {
  const { record } = await db.selectFrom('readings').select('record').where('id', '=', known.reading).executeTakeFirstOrThrow();
  const report: Report = JSON.parse(record);
  return { next_statement: known.next_statement, sameText: report.text === now.text };
}
