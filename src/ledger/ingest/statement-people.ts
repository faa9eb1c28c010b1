/** Who says statements and who is told them, as `statement_actors` keeps it. */
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../store/tables.js';
import type { Machine, Person } from '../correct/machine.js';
import { Batch } from './batch.js';
import { indexedOrNull } from './indexed.js';

export interface Peopled extends Pick<Machine, 'speakers' | 'addressees'> {
  /** The statement's id. */
  readonly id: string;
}

const TABLE = ['statement_actors', 'statement', 'role', 'place', 'appearance', 'actor', 'party'] as const;

/** Instead of all that were there. */
export async function writePeople(trx: Transaction<Tables>, statements: readonly Peopled[]): Promise<void> {
  await forgetPeople(
    trx,
    statements.map(({ id }) => id),
  );
  await insertPeople(new Batch(), statements).write(trx);
}

export async function forgetPeople(trx: Transaction<Tables>, statements: readonly string[]): Promise<void> {
  await sql`delete from statement_actors where statement = any(${statements}::text[])`.execute(trx);
}

/** Of statements that have nobody yet. */
export function insertPeople(batch: Batch, statements: readonly Peopled[]): Batch {
  const rows = statements.flatMap(({ id, speakers, addressees }) => [
    ...inRole(id, 'speaker', speakers),
    ...inRole(id, 'addressee', addressees),
  ]);
  return batch.insert(TABLE, rows);
}

const inRole = (statement: string, role: string, people: readonly Person[]) =>
  people.map(({ appearance, actor, party }, place) => ({
    statement,
    role,
    place,
    appearance,
    actor,
    party: indexedOrNull(party),
  }));
