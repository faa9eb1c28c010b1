/** From rows to statements as the ledger gives them: a few queries for any number of statements. */
import { type Kysely, sql } from 'kysely';
import type { Correction, StatementEntry } from '../../model/ledger/statement-entry.js';
import type { Tables } from '../../store/tables.js';
import { grouped } from '../../text/grouped.js';
import { correctionOf } from './correction-row.js';
import { type ActorsOf, actorsOfStatements, NO_ACTORS } from './statement-actors.js';

/** These statements, in this order; or all of a report by their numbers, those that its newest reading no longer has too. */
export type Which = { readonly ids: readonly string[] } | { readonly report: string };

/** Those that are not there are left out. */
export async function statementEntriesOf(db: Kysely<Tables>, which: Which): Promise<StatementEntry[]> {
  const rows = await rowsOf(db, which);
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const [actors, corrections] = [await actorsOfStatements(db, ids), await correctionsOf(db, ids)];
  return rows.map(row => entryOf(row, actors.get(row.id) ?? NO_ACTORS, corrections.get(row.id) ?? []));
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

function rowsOf(db: Kysely<Tables>, which: Which) {
  const rows = db
    .selectFrom('statements as s')
    .innerJoin('reports as r', 'r.id', 's.report')
    .select(COLUMNS)
    .select(['r.title', 'r.publisher', 'r.published', 'r.url']);
  return 'report' in which
    ? rows.where('s.report', '=', which.report).orderBy('s.number').execute()
    : rows
        .where('s.id', '=', sql<string>`any(${which.ids}::text[])`)
        .orderBy(sql`array_position(${which.ids}::text[], s.id)`)
        .execute();
}

const COLUMNS = [
  's.id',
  's.report',
  's.local',
  's.current',
  's.content',
  's.spans',
  's.cue',
  's.source',
  's.mode',
  's.act',
  's.hedged',
  's.negated',
  's.speaker',
  's.kind',
  's.addressee',
  's.via',
  's.medium',
  's.said',
  's.day',
  's.contacts',
  's.gaps',
] as const;

async function correctionsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Correction[]>> {
  const rows = await db
    .selectFrom('corrections')
    .selectAll()
    .where('statement', '=', sql<string>`any(${ids}::text[])`)
    .where('undone_at', 'is', null)
    .orderBy('at', 'desc')
    .orderBy(sql`length(id)`, 'desc')
    .orderBy('id', 'desc')
    .execute();
  return grouped(rows.map(correctionOf), ({ statement }) => statement);
}

function entryOf(row: Row, { speaker, addressee }: ActorsOf, corrections: readonly Correction[]): StatementEntry {
  const { report: id, title, publisher, published, url, spans, ...statement } = row;
  return {
    ...statement,
    report: { id, title, publisher, published, url },
    spans: JSON.parse(spans),
    speakers: speaker,
    addressees: addressee,
    corrections,
  };
}
