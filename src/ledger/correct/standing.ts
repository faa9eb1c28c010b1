/** The corrections of statements that have not been taken back. */
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../store/tables.js';
import { grouped } from '../../text/grouped.js';
import type { Standing } from './effective.js';

export interface StandingCorrection extends Standing {
  readonly id: string;
  readonly statement: string;
}

/** By the id of the statement, each the oldest first. */
export async function standingOf(
  db: Kysely<Tables>,
  statements: readonly string[],
): Promise<ReadonlyMap<string, readonly StandingCorrection[]>> {
  if (statements.length === 0) return new Map();
  const rows = await db
    .selectFrom('corrections')
    .select(['id', 'statement', 'field', 'value'])
    .where('statement', '=', sql<string>`any(${statements}::text[])`)
    .where('undone_at', 'is', null)
    .orderBy('at')
    .orderBy(sql`length(id)`)
    .orderBy('id')
    .execute();
  return grouped(rows, ({ statement }) => statement);
}
