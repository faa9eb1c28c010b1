/** A statement as it stands: what the machine read, and over it what people said otherwise, the newest of each field. */
import type { ActorKind } from '../../model/actor.js';
import type { CorrectedField } from '../../model/ledger/statement-entry.js';
import type { Act, Mode } from '../../model/statement.js';
import type { Machine, Person } from './machine.js';

/** A correction that has not been taken back; its value was checked when it was made. */
export interface Standing {
  readonly field: CorrectedField;
  readonly value: string;
}

/** An actor of the ledger as corrections need it. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly party: string | null;
}

export interface Effective extends Machine {
  /** A person said that it is no statement. */
  readonly withdrawn: boolean;
  readonly corrected: boolean;
}

/** `standing`: the oldest first. `actors`: by the ids that the corrections name; of those that were merged the one that they are now. */
export function effective(machine: Machine, standing: readonly Standing[], actors: ReadonlyMap<string, KnownActor>): Effective {
  const untouched: Effective = { ...machine, withdrawn: false, corrected: standing.length > 0 };
  return Object.assign(untouched, ...standing.map(correction => said(correction, actors)));
}

function said(correction: Standing, actors: ReadonlyMap<string, KnownActor>): Partial<Effective> {
  const { field, value } = correction;
  switch (field) {
    case 'speaker': {
      const named = actorsIn(correction, actors);
      return { speaker: namesOf(named), speakers: named.map(asPerson), kind: named[0]?.kind ?? 'unknown' };
    }
    case 'addressee': {
      const named = actorsIn(correction, actors);
      return { addressee: namesOf(named), addressees: named.map(asPerson) };
    }
    case 'act':
      return { act: value as Act };
    case 'mode':
      return { mode: value as Mode };
    case 'hedged':
    case 'negated':
    case 'withdrawn':
      return { [field]: value === 'true' };
    case 'said':
    case 'medium':
      return { [field]: value === '' ? null : value };
  }
}

/** The ids of actors that a correction names. */
export const idsIn = ({ field, value }: Standing): readonly string[] =>
  field === 'speaker' || field === 'addressee' ? value.split(' ').filter(id => id !== '') : [];

/** Two that were merged since are one. */
const actorsIn = (correction: Standing, actors: ReadonlyMap<string, KnownActor>): readonly KnownActor[] => {
  const named = idsIn(correction).flatMap(id => actors.get(id) ?? []);
  return [...new Map(named.map(actor => [actor.id, actor])).values()];
};

const namesOf = (named: readonly KnownActor[]): string | null =>
  named.length === 0 ? null : named.map(({ name }) => name).join(' & ');

const asPerson = ({ id, party }: KnownActor): Person => ({ appearance: null, actor: id, party });
