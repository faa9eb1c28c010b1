/** The actors of the ledger, those who say most first. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { ActorEntry } from '../../../model/ledger/actor-entry.js';
import type { ActorFilter, Page } from '../../../model/ledger/search.js';
import type { Tables } from '../../../store/tables.js';
import { checkedLimit } from '../../search/checked-limit.js';
import { cursorOf, positionOf, wrongCursor } from '../../search/cursor.js';
import { cut } from '../../search/cut.js';
import { storable } from '../../storable.js';
import { beginningsOf } from '../words-of-names.js';
import { actorCounts } from './actor-counts.js';
import { type ActorRow, actorEntry } from './actor-entry.js';

const LIMITS = { usual: 20, most: 200 };

interface Counted extends ActorRow {
  readonly said: number;
}

/** @throws ReadoutError `query-invalid` */
export async function actorPage(db: Kysely<Tables>, filter: ActorFilter): Promise<Page<ActorEntry>> {
  const limit = checkedLimit(filter.limit, LIMITS);
  const question = ['actors', filter.text ?? '', filter.kind ?? [], filter.party ?? []];
  const after = filter.after === undefined ? null : standing(positionOf(question, filter.after));
  const which = whichOf(filter);
  const [{ rows: counted }, { rows: found }] = [await total(db, which), await most(db, which, { after, limit: limit + 1 })];
  const { rows, last } = cut(found, limit);
  const counts = await actorCounts(
    db,
    rows.map(({ id }) => id),
  );
  return {
    items: rows.map(row => actorEntry(row, counts.get(row.id))),
    total: counted[0]?.total ?? 0,
    next: last && cursorOf(question, [last.said, last.id]),
  };
}

/** Those whom a report in view has, or whom people put in as a speaker. */
function whichOf({ text, kind, party }: ActorFilter): RawBuilder<boolean> {
  const beginnings = text === undefined || text.trim() === '' ? undefined : beginningsOf(storable(text));
  return sql.join(
    [
      sql`(exists (select 1 from appearances as own join reports as r on r.id = own.report where own.actor = a.id and not r.withdrawn)
        or exists (select 1 from statement_actors as put where put.actor = a.id and put.appearance is null))`,
      ...(beginnings === undefined ? [] : [beginnings === null ? sql`false` : sql`a.prefix @@ ${beginnings}::tsquery`]),
      ...(kind && kind.length > 0 ? [sql`a.kind = any(${[...kind]}::text[])`] : []),
      ...(party && party.length > 0 ? [sql`a.party = any(${party.map(storable)}::text[])`] : []),
    ],
    sql` and `,
  );
}

const total = (db: Kysely<Tables>, which: RawBuilder<boolean>) =>
  sql<{ total: number }>`select count(*) as total from actors as a where ${which}`.execute(db);

function most(db: Kysely<Tables>, which: RawBuilder<boolean>, { after, limit }: { after: Standing | null; limit: number }) {
  const rest = after ? sql`said < ${after.said} or (said = ${after.said} and id > ${after.id})` : sql`true`;
  return sql<Counted>`
    with found as materialized (select a.id from actors as a where ${which}),
    counted as (select f.id, coalesce(said.statements, 0) as said from found as f left join (
      select t.actor, count(distinct t.statement) as statements from statement_actors as t join statements as s on s.id = t.statement
      where t.role = 'speaker' and s.current and not s.withdrawn and t.actor in (select id from found) group by t.actor) as said on said.actor = f.id)
    select c.said, a.id, a.name, a.kind, a.party, a.names, a.roles
    from (select * from counted where ${rest} order by said desc, id limit ${limit}) as c join actors as a on a.id = c.id
    order by c.said desc, a.id`.execute(db);
}

interface Standing {
  readonly said: number;
  readonly id: string;
}

function standing([said, id, ...more]: readonly unknown[]): Standing {
  if (typeof said !== 'number' || !Number.isSafeInteger(said) || typeof id !== 'string' || more.length > 0) throw wrongCursor();
  return { said, id: storable(id) };
}
