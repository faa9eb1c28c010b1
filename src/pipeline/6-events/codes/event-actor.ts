/** One end of an event: who does it, or to whom it is done. */
import type { Actor } from '../../../model/actor.js';
import type { EventActor } from '../../../model/event.js';
import { absent, type Evidence } from '../../../model/evidence.js';

export const NOBODY: EventActor = { name: null, actors: [], party: null, evidence: absent('nobody-told') };

/** Several who act as one are one; their party where it is the same of all. */
export function eventActor(actors: readonly Actor[], name: string | null, evidence: Evidence): EventActor {
  const names = name ?? ([...new Set(actors.map(actor => actor.name))].join(' & ') || null);
  return { name: names, actors: actors.map(({ id }) => id), party: oneParty(actors.map(({ party }) => party)), evidence };
}

export function oneParty(parties: readonly (string | null)[]): string | null {
  const [first = null] = parties;
  return parties.every(party => party === first) ? first : null;
}
