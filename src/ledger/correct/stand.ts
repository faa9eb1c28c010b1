/** Writes a statement as it stands: what the machine read, with the corrections that have not been taken back. */
import { sql, type Transaction } from 'kysely';
import { ReadoutError } from '../../errors/readout-error.js';
import type { Tables } from '../../store/tables.js';
import { writePeople } from '../ingest/statement-people.js';
import { effectiveColumns } from '../ingest/statement-row.js';
import { refreshFindable } from '../search/refresh-findable.js';
import { storable } from '../storable.js';
import { type Effective, effective, idsIn } from './effective.js';
import { knownActors } from './known-actors.js';
import type { Machine, Person } from './machine.js';
import { standingOf } from './standing.js';

export interface Stands {
  /** Whom it names is who they are now: of the machine's the actors that the appearances belong to, of people's what those merged into. */
  readonly machine: Machine;
  readonly now: Effective;
}

/** @throws ReadoutError `statement-not-found` */
export async function standsAs(trx: Transaction<Tables>, id: string): Promise<Stands> {
  const row = await trx.selectFrom('statements').select('machine').where('id', '=', storable(id)).executeTakeFirst();
  if (row === undefined) throw new ReadoutError('statement-not-found', { id });
  const machine = await withPeopleNow(trx, JSON.parse(row.machine));
  const standing = (await standingOf(trx, [id])).get(id) ?? [];
  return { machine, now: effective(machine, standing, await knownActors(trx, standing.flatMap(idsIn))) };
}

/** Called after a correction was made or taken back. */
export async function writeStanding(trx: Transaction<Tables>, id: string): Promise<Stands> {
  const stands = await standsAs(trx, id);
  const { now } = stands;
  const report = await trx
    .selectFrom('statements as s')
    .innerJoin('reports as r', 'r.id', 's.report')
    .select(['r.day', 'r.withdrawn'])
    .where('s.id', '=', id)
    .executeTakeFirstOrThrow();
  const columns = { ...effectiveColumns(now, report.day), withdrawn: report.withdrawn || now.withdrawn };
  await trx.updateTable('statements').set(columns).where('id', '=', id).execute();
  await writePeople(trx, [{ ...now, id }]);
  await refreshFindable(trx, { statements: [id] });
  return stands;
}

async function withPeopleNow(trx: Transaction<Tables>, machine: Machine): Promise<Machine> {
  const people = [...machine.speakers, ...machine.addressees];
  const ids = people.flatMap(({ appearance }) => appearance ?? []);
  const rows = await sql<{ id: string; actor: string; party: string | null }>`
    select own.id, own.actor, coalesce(own.party, a.party) as party
    from appearances own join actors a on a.id = own.actor where own.id = any(${ids}::text[])`.execute(trx);
  const byAppearance = new Map(rows.rows.map(({ id, ...person }) => [id, person]));
  const merged = await knownActors(
    trx,
    people.map(({ actor }) => actor),
  );
  const isNow = (person: Person): Person => {
    const own = person.appearance === null ? undefined : byAppearance.get(person.appearance);
    return { ...person, actor: merged.get(person.actor)?.id ?? person.actor, ...own };
  };
  return { ...machine, speakers: machine.speakers.map(isNow), addressees: machine.addressees.map(isNow) };
}
