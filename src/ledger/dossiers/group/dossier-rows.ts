/** Rows of `dossiers`. */
import { type Kysely, type OperationNodeSource, sql, type Transaction } from 'kysely';
import type { DossierRef } from '../../../model/ledger/dossier-entry.js';
import type { Tables } from '../../../store/tables.js';
import { dossierId } from '../../ids.js';
import { indexed, indexedAll } from '../../ingest/indexed.js';
import { storable, storableOrNull } from '../../storable.js';
import type { Summary } from './summary.js';

/** In any order, those that are not there left out. */
export async function dossierRefs(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly DossierRef[]> {
  if (ids.length === 0) return [];
  const which = sql<string>`any(${[...new Set(ids)]}::text[])`;
  return db.selectFrom('dossiers').select(['id', 'title']).where('id', '=', which).execute();
}

/** By id. */
export async function titlesOf(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map((await dossierRefs(db, ids)).map(({ id, title }) => [id, title]));
}

/** Ids that these reports might give to a dossier, and that one has which is not concerned. */
export async function idsInUse(
  trx: Transaction<Tables>,
  { reports, except }: { readonly reports: readonly string[]; readonly except: ReadonlySet<string> },
): Promise<ReadonlySet<string>> {
  const own = reports.map(dossierId).filter(id => !except.has(id));
  if (own.length === 0) return new Set();
  const rows = await trx
    .selectFrom('dossiers')
    .select('id')
    .where('id', '=', sql<string>`any(${own}::text[])`)
    .where('reports', '>', 0)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Written over where it is there. */
export function dossierRow(trx: Transaction<Tables>, id: string, summary: Summary, at: string): OperationNodeSource {
  const { title, kind, day, parties, place, accounts, sides, reports, origins, titles } = summary;
  const row = {
    ...{ title: indexed(title), kind, day, parties: indexedAll(parties), place: storableOrNull(place) },
    ...{ accounts: indexedAll(accounts), sides, reports, origins, changed: at, joined_into: null },
    doc: sql<string>`setweight(to_tsvector('english', ${storable(title)}::text), 'A')
      || setweight(to_tsvector('english', ${storable(titles.join(' . '))}::text), 'B')`,
  };
  return trx
    .insertInto('dossiers')
    .values({ id, ...row })
    .onConflict(on => on.column('id').doUpdateSet(row));
}

/** It has no report left. */
export const emptied = (trx: Transaction<Tables>, id: string, into: string | null, at: string): OperationNodeSource =>
  trx.updateTable('dossiers').set({ reports: 0, origins: 0, sides: 0, changed: at, joined_into: into }).where('id', '=', id);
