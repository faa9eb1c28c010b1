/** What the machine read of a statement, as `statements.machine` keeps it: corrections stand over it, and when they are taken back it shows again. */
import type { ActorKind } from '../../model/actor.js';
import type { Act, Mode, Statement } from '../../model/statement.js';
import type { When } from '../../model/time.js';
import { storableOrNull } from '../storable.js';

/** Somebody who says a statement or is told it. */
export interface Person {
  /** The appearance in the report; `null`: a person said so, or the newest reading no longer has the statement. */
  readonly appearance: string | null;
  readonly actor: string;
  readonly party: string | null;
}

export interface Machine {
  readonly mode: Mode;
  readonly act: Act;
  readonly hedged: boolean;
  readonly negated: boolean;
  readonly speaker: string | null;
  readonly speakers: readonly Person[];
  readonly kind: ActorKind;
  readonly addressee: string | null;
  readonly addressees: readonly Person[];
  readonly medium: string | null;
  readonly said: When | null;
}

/** `people`: by the ids that actors have in the report. */
export function machineOf(statement: Statement, people: ReadonlyMap<string, Person>): Machine {
  const { mode, act, hedged, negated, speaker, kind, addressee, medium, said } = statement;
  const known = (ids: readonly string[]): readonly Person[] => [...new Set(ids)].flatMap(id => people.get(id) ?? []);
  return {
    ...{ mode, act, hedged, negated, kind, said },
    speaker: storableOrNull(speaker),
    speakers: known(statement.chain.findLast(({ role }) => role === 'speaker')?.actors ?? []),
    addressee: storableOrNull(addressee),
    addressees: known(statement.addresseeActors),
    medium: storableOrNull(medium),
  };
}
