/** The text of a report as its newest reading has it. */
import type { Kysely } from 'kysely';
import type { Report } from '../../model/report.js';
import type { Tables } from '../../store/tables.js';

export async function textBefore(db: Kysely<Tables>, { reading }: { readonly reading: string }): Promise<string> {
  const { record } = await db.selectFrom('readings').select('record').where('id', '=', reading).executeTakeFirstOrThrow();
  const report: Report = JSON.parse(record);
  return report.text;
}
