/** In how many reports actors appear, what they say and are told, and when: of all that is in view. */
import { type Kysely, sql } from 'kysely';
import type { ActorEntry } from '../../../model/ledger/actor-entry.js';
import type { Tables } from '../../../store/tables.js';

export type ActorCounts = Pick<ActorEntry, 'reports' | 'statements' | 'told' | 'first' | 'last'>;

export const NO_COUNTS: ActorCounts = { reports: 0, statements: 0, told: 0, first: null, last: null };

/** By actor; one of whom nothing is in view is left out. */
export async function actorCounts(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, ActorCounts>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<ActorCounts & { readonly id: string }>`
    select wanted.id, coalesce(seen.reports, 0) as reports, said.statements, said.told, said.first, said.last
    from unnest(${[...ids]}::text[]) as wanted (id)
    cross join lateral (select count(distinct own.report) as reports from appearances as own
      join reports as r on r.id = own.report where own.actor = wanted.id and not r.withdrawn) as seen
    cross join lateral (select count(distinct t.statement) filter (where t.role = 'speaker') as statements,
      count(distinct t.statement) filter (where t.role = 'addressee') as told,
      min(s.day) filter (where t.role = 'speaker') as first, max(s.day) filter (where t.role = 'speaker') as last
      from statement_actors as t join statements as s on s.id = t.statement
      where t.actor = wanted.id and s.current and not s.withdrawn) as said`.execute(db);
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}
