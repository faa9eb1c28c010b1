/** A dossier that somebody asks for, and its changes. */
import { type Kysely, type Selectable, sql } from 'kysely';
import { ReadoutError } from '../../../errors/readout-error.js';
import { DOSSIER_CHANGE_KINDS, type DossierChange, type DossierRef } from '../../../model/ledger/dossier-entry.js';
import type { Tables } from '../../../store/tables.js';
import { storable } from '../../storable.js';

export type DossierRow = Selectable<Tables['dossiers']>;
export type ChangeRow = Selectable<Tables['dossier_changes']>;

/** @throws ReadoutError `dossier-not-found` */
export async function knownDossier(db: Kysely<Tables>, id: string): Promise<DossierRow> {
  const row = await db.selectFrom('dossiers').selectAll().where('id', '=', storable(id)).executeTakeFirst();
  if (!row) throw new ReadoutError('dossier-not-found', { id });
  return row;
}

/** The ids of its reports. */
export async function reportsOf(db: Kysely<Tables>, dossier: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('dossier_members').select('report').where('dossier', '=', dossier).orderBy('report').execute();
  return rows.map(({ report }) => report);
}

/** @throws ReadoutError `dossier-change-not-found` */
export async function knownChange(db: Kysely<Tables>, id: string): Promise<ChangeRow> {
  const row = await db.selectFrom('dossier_changes').selectAll().where('id', '=', storable(id)).executeTakeFirst();
  if (!row) throw new ReadoutError('dossier-change-not-found', { id });
  return row;
}

/** As people see them; a dossier that is gone is called as it was. */
export async function changeEntries(db: Kysely<Tables>, rows: readonly ChangeRow[]): Promise<readonly DossierChange[]> {
  const ids = rows.flatMap(({ from_dossier, to_dossier }) => [from_dossier, to_dossier]);
  const titles = new Map((await dossierRefs(db, ids)).map(({ id, title }) => [id, title]));
  return rows.map(({ id, kind, from_dossier, from_title, to_dossier, reports, reason, rule, by, at, undone_at, undone_by }) => ({
    ...{ id, kind: DOSSIER_CHANGE_KINDS.find(each => each === kind) ?? 'grouped' },
    from: { id: from_dossier, title: titles.get(from_dossier) ?? from_title },
    to: { id: to_dossier, title: titles.get(to_dossier) ?? '' },
    ...{ reports, reason, rule, by, at },
    undone: undone_at === null ? null : { at: undone_at, by: undone_by ?? '' },
  }));
}

/** In any order, those that are not there left out. */
export async function dossierRefs(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly DossierRef[]> {
  if (ids.length === 0) return [];
  const which = sql<string>`any(${[...new Set(ids)]}::text[])`;
  return db.selectFrom('dossiers').select(['id', 'title']).where('id', '=', which).execute();
}
