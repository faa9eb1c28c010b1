/** Brings `findable` up to date with the statements: called after every change of statements, of their actors or of these actors' names. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../../store/tables.js';
import { APART, documentSql } from './document.js';

/** `actors`: all statements that they made or were told. */
export type Changed =
  | { readonly reports: readonly string[] }
  | { readonly statements: readonly string[] }
  | { readonly actors: readonly string[] };

/** In the transaction of the change. Statements that are withdrawn or outdated are not found. */
export async function refreshFindable(trx: Kysely<Tables>, changed: Changed): Promise<void> {
  const which = whichOf(changed);
  await sql`with gone as (delete from findable as f using statements as s
    where f.statement = s.id and ${which} and (s.withdrawn or not s.current))
    insert into findable (statement, report, number, day, keys, marks, doc)
    select s.id, s.report, s.number, s.day, ${KEYS}, ${MARKS}, ${documentSql(sql`s.content`, NAMES)}
    from statements as s cross join lateral (${PEOPLE}) as people
    where ${which} and s.current and not s.withdrawn
    on conflict (statement) do update
    set day = excluded.day, keys = excluded.keys, marks = excluded.marks, doc = excluded.doc
    where (findable.day, findable.keys, findable.marks, findable.doc)
      is distinct from (excluded.day, excluded.keys, excluded.marks, excluded.doc)`.execute(trx);
}

function whichOf(changed: Changed): RawBuilder<boolean> {
  if ('reports' in changed) return sql`s.report = any(${changed.reports}::text[])`;
  if ('statements' in changed) return sql`s.id = any(${changed.statements}::text[])`;
  return sql`s.id in (select statement from statement_actors where actor = any(${changed.actors}::text[]))`;
}

/** Each once, in any order: two whom the report tells apart may be one actor, or of one side. */
const PEOPLE = sql`
  select array_agg(distinct case t.role when 'speaker' then 'speaker:' else 'addressee:' end || t.actor)
      || array_agg(distinct 'party:' || t.party) filter (where t.role = 'speaker' and t.party is not null) as keys,
    array_agg(distinct 'toward:' || t.party) filter (where t.role = 'addressee' and t.party is not null) as marks,
    string_agg(distinct a.name, ${sql.lit(APART)}) as names
  from statement_actors as t join actors as a on a.id = t.actor
  where t.statement = s.id`;

const KEYS = sql`array['act:' || s.act, 'mode:' || s.mode] || people.keys
  || case when s.publisher is not null then array['publisher:' || s.publisher] end
  || array(select distinct 'via:' || via from unnest(s.via) as via)
  || array(select distinct 'contact:' || contact from unnest(s.contacts) as contact)
  || array(select distinct 'gaps:' || gap from unnest(s.gaps) as gap)`;

const MARKS = sql`array['kind:' || s.kind] || people.marks
  || case when s.hedged then array['hedged'] end || case when s.negated then array['negated'] end
  || case when s.gaps <> '{}' then array['gaps'] end || case when s.corrected then array['corrected'] end`;

const NAMES = sql<string>`concat_ws(${sql.lit(APART)}, s.speaker, s.addressee,
  nullif(array_to_string(s.via, ${sql.lit(APART)}), ''), people.names)`;
