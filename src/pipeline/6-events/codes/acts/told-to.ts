/**
 * To whom it is said, as an event: whom a demand asks, an accusation accuses, a praise praises. "told reporters that Kestria had lied" accuses
 * Kestria; "told the envoy that talks go on" tells the envoy.
 */

import type { EventActor } from '../../../../model/event.js';
import { inferred, stated } from '../../../../model/evidence.js';
import type { Span } from '../../../../model/span.js';
import type { Act, Statement } from '../../../../model/statement.js';
import { within } from '../../../../text/spans.js';
import type { Reading } from '../coded.js';
import { eventActor, NOBODY } from '../event-actor.js';

/** Acts that are done to those of whom the words speak, whoever listens. */
const AT_SOMEONE: ReadonlySet<Act> = new Set(['accuse', 'threaten', 'support', 'demand']);

export function toldTo(statement: Statement, reading: Reading): EventActor {
  const addressee = addresseeOf(statement, reading);
  if (!AT_SOMEONE.has(statement.act)) return addressee ?? NOBODY;
  const spokenOf = firstSpokenOf(statement, reading);
  return (statement.act === 'demand' ? (addressee ?? spokenOf) : (spokenOf ?? (isParty(addressee) ? addressee : null))) ?? NOBODY;
}

/** "reporters" are told of a threat, and not threatened. */
const isParty = (addressee: EventActor | null): boolean => addressee !== null && addressee.actors.length > 0;

function addresseeOf({ addressee, addresseeActors, addresseeSpans }: Statement, { actorsById }: Reading): EventActor | null {
  if (addressee === null) return null;
  const actors = addresseeActors.flatMap(id => actorsById.get(id) ?? []);
  return eventActor(actors, addressee, addresseeSpans.length > 0 ? stated('addressee') : inferred('addressee'));
}

/** "accused | Kestria of", "said | that Kestria must": the first who is named in it, the speaker's own side apart. */
function firstSpokenOf(statement: Statement, { text, actorsById, named }: Reading): EventActor | null {
  const speakers = statement.chain.flatMap(({ role, actors }) => (role === 'speaker' ? actors : []));
  const own = new Set([...speakers, ...speakers.flatMap(id => actorsById.get(id)?.party ?? [])]);
  const opening = openingOf(statement, text);
  const others = opening ? within(named, opening).filter(({ actor }) => !own.has(actor.id) && !own.has(actor.name)) : [];
  const first = others.find(({ span: [start] }) => !WHERE.test(text.slice(Math.max(0, start - 12), start)));
  return first ? eventActor([first.actor], null, stated('spoken-of')) : null;
}

/** "the meeting in Kestria": only where it was. */
const WHERE = /\b(?:in|at|near|from|outside) (?:the )?$/i;

/** UTF-16 code units: whoever is named farther on is not the one at whom it is said. */
const OPENING = 160;

/** From the cue to the end of the sentence in which the content opens. */
function openingOf({ cue: [cue], content: [content] }: Statement, text: string): Span | null {
  const from = cue && content && cue[1] <= content[0] ? cue[1] : content?.[0];
  if (content === undefined || from === undefined) return null;
  const end = Math.min(content[1], content[0] + OPENING);
  const stop = text.slice(content[0], end).search(/[.!?;]\s/);
  return [from, stop < 0 ? end : content[0] + stop];
}
