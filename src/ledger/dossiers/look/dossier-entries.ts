/** From rows of `dossiers` to what the ledger tells of dossiers. */
import { type Kysely, type Selectable, sql } from 'kysely';
import type { DossierEntry } from '../../../model/ledger/dossier-entry.js';
import type { ActorRef } from '../../../model/ledger/statement-entry.js';
import type { Tables } from '../../../store/tables.js';
import { grouped } from '../../../text/grouped.js';

export const ENTRY = [
  ...(['id', 'title', 'kind', 'day', 'parties', 'place', 'accounts', 'reports', 'origins', 'changed'] as const),
] as const satisfies readonly (keyof DossierEntry)[];

export type EntryRow = Pick<Selectable<Tables['dossiers']>, (typeof ENTRY)[number]>;

export async function dossierEntries(db: Kysely<Tables>, rows: readonly EntryRow[]): Promise<readonly DossierEntry[]> {
  const participants = await participantsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(row => ({ ...row, participants: participants.get(row.id) ?? [] }));
}

interface Participant extends ActorRef {
  readonly dossier: string;
}

const MOST = 20;

/** Those of the contacts that the dossiers are about, by how many reports name them; as the ledger knows them now. */
async function participantsOf(
  db: Kysely<Tables>,
  dossiers: readonly string[],
): Promise<ReadonlyMap<string, readonly ActorRef[]>> {
  if (dossiers.length === 0) return new Map();
  const { rows } = await sql<Participant>`
    select dossier, id, name, party from (
      select m.dossier, a.id, a.name, coalesce(max(own.party), a.party) as party, count(*) as reports,
        row_number() over (partition by m.dossier order by count(*) desc, a.id) as place
      from dossier_members as m
      join happening_actors as h on h.happening = m.contact and h.role = 'participant'
      join appearances as own on own.id = h.appearance
      join actors as a on a.id = own.actor
      where m.dossier = any(${dossiers}::text[])
      group by m.dossier, a.id, a.name, a.party
    ) as counted where place <= ${MOST} order by dossier, place`.execute(db);
  return new Map(
    [...grouped(rows, ({ dossier }) => dossier)].map(([id, some]) => [id, some.map(({ dossier: _, ...actor }) => actor)]),
  );
}
