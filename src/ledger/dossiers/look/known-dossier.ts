/** A dossier that somebody asks for, and its changes. */
import type { Kysely, Selectable } from 'kysely';
import { ReadoutError } from '../../../errors/readout-error.js';
import { DOSSIER_CHANGE_KINDS, type DossierChange } from '../../../model/ledger/dossier-entry.js';
import type { Tables } from '../../../store/tables.js';
import { storable } from '../../storable.js';
import { titlesOf } from '../group/dossier-rows.js';
import { ENTRY, type EntryRow } from './dossier-entries.js';

export type ChangeRow = Selectable<Tables['dossier_changes']>;

interface DossierRow extends EntryRow {
  readonly joined_into: string | null;
}

/** @throws ReadoutError `dossier-not-found` */
export async function knownDossier(db: Kysely<Tables>, id: string): Promise<DossierRow> {
  const columns = [...ENTRY, 'joined_into'] as const;
  const row = await db.selectFrom('dossiers').select(columns).where('id', '=', storable(id)).executeTakeFirst();
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
  const titles = await titlesOf(db, ids);
  return rows.map(({ id, kind, from_dossier, from_title, to_dossier, reports, reason, rule, by, at, undone_at, undone_by }) => ({
    ...{ id, kind: DOSSIER_CHANGE_KINDS.find(each => each === kind) ?? 'grouped' },
    from: { id: from_dossier, title: titles.get(from_dossier) ?? from_title },
    to: { id: to_dossier, title: titles.get(to_dossier) ?? '' },
    ...{ reports, reason, rule, by, at },
    undone: undone_at === null ? null : { at: undone_at, by: undone_by ?? '' },
  }));
}
