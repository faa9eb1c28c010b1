/** Sets statements aside that the newest reading no longer has: they are not found, but whoever links to them or corrected them still sees them. */
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../store/tables.js';
import type { Machine, Person } from '../correct/machine.js';

/** Appearances are those of the newest reading, so that from now on only the actors say who it was. */
export async function setAside(trx: Transaction<Tables>, report: string, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  const rows = await trx
    .selectFrom('statements')
    .select(['id', 'machine'])
    .where('report', '=', report)
    .where('number', '=', sql<number>`any(${numbers}::integer[])`)
    .execute();
  const ids = rows.map(({ id }) => id);
  await sql`update statements as s set current = false, machine = aside.machine::jsonb
    from unnest(${ids}::text[], ${rows.map(({ machine }) => withoutAppearances(machine))}::text[]) as aside (id, machine)
    where s.id = aside.id`.execute(trx);
  await sql`update statement_actors set appearance = null where statement = any(${ids}::text[])`.execute(trx);
}

function withoutAppearances(json: string): string {
  const machine: Machine = JSON.parse(json);
  const only = (people: readonly Person[]) => people.map(person => ({ ...person, appearance: null }));
  return JSON.stringify({ ...machine, speakers: only(machine.speakers), addressees: only(machine.addressees) });
}
