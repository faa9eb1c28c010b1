/** One field of a statement, written as corrections write it, and in words. */
import type { Kysely } from 'kysely';
import type { CorrectedField } from '../../model/ledger/statement-entry.js';
import type { Tables } from '../../store/tables.js';
import type { Effective } from './effective.js';
import { knownActors } from './known-actors.js';
import type { Machine, Person } from './machine.js';

export function fieldOf(statement: Machine & Partial<Pick<Effective, 'withdrawn'>>, field: CorrectedField): string {
  switch (field) {
    case 'speaker':
      return idsOf(statement.speakers);
    case 'addressee':
      return idsOf(statement.addressees);
    case 'withdrawn':
      return String(statement.withdrawn ?? false);
    default:
      return String(statement[field] ?? '');
  }
}

const idsOf = (people: readonly Person[]): string => [...new Set(people.map(({ actor }) => actor))].join(' ');

/** "act: assert → deny"; actors by their names. */
export async function changeInWords(
  db: Kysely<Tables>,
  field: CorrectedField,
  values: readonly [from: string, to: string],
): Promise<string> {
  const isOfActors = field === 'speaker' || field === 'addressee';
  const actors = isOfActors
    ? await knownActors(
        db,
        values.flatMap(value => value.split(' ')),
      )
    : new Map();
  const inWords = (value: string): string => {
    const names = isOfActors
      ? value
          .split(' ')
          .flatMap(id => actors.get(id)?.name ?? [])
          .join(' & ')
      : value;
    return names === '' ? 'none' : names;
  };
  return `${field}: ${values.map(inWords).join(' → ')}`;
}
