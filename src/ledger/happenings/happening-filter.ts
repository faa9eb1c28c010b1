/** Filters of contacts and events as they come from outside, checked, and as conditions on their rows. */
import { type RawBuilder, sql } from 'kysely';
import type { HappeningFilter } from '../../model/ledger/search.js';
import { checkedDay } from '../search/checked-day.js';
import { checkedValues } from '../search/checked-filter.js';
import { given } from '../search/given.js';

type Checked = Omit<HappeningFilter, 'limit' | 'after'>;

/** Its fields in a fixed order, each value once; empty lists are left out. @throws ReadoutError `query-invalid` */
export function checkedHappenings({ report, party, actor, kind, from, to }: HappeningFilter): Checked {
  return given({
    report: checkedValues('report', report),
    party: checkedValues('party', party),
    actor: checkedValues('actor', actor),
    kind: checkedValues('kind', kind),
    from: checkedDay('from', from),
    to: checkedDay('to', to),
  });
}

/** On "h", a contact or an event, and "r", its report. */
export function happeningCondition({ report, party, actor, kind, from, to }: Checked): RawBuilder<boolean> {
  const conditions = [
    sql`not r.withdrawn`,
    ...(report === undefined ? [] : [sql`h.report = any(${report}::text[])`]),
    ...(party === undefined ? [] : [sql`h.parties && ${party}::text[]`]),
    ...(kind === undefined ? [] : [sql`h.kind = any(${kind}::text[])`]),
    ...(from === undefined ? [] : [sql`h.day >= ${from}::date`]),
    ...(to === undefined ? [] : [sql`h.day <= ${to}::date`]),
    ...(actor === undefined ? [] : [sql`h.id in (${withActor(actor)})`]),
  ];
  return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

const withActor = (actors: readonly string[]) => sql`select t.happening from happening_actors as t
  join appearances as a on a.id = t.appearance where a.actor = any(${actors}::text[])`;
