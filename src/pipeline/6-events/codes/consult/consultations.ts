/** Each contact as one event: who consulted with whom. */
import type { Contact } from '../../../../model/contact.js';
import type { EventActor } from '../../../../model/event.js';
import type { Draft, Reading } from '../coded.js';
import { NOBODY, oneParty } from '../event-actor.js';
import { absent } from '../evidence.js';
import { consultCodes } from './consult-codes.js';
import { type Host, hostOf } from './host.js';
import { type Side, sidesOf } from './sides.js';

export function consultations(reading: Reading): readonly Draft[] {
  return reading.contacts.map(contact => consultation(contact, reading));
}

/** UTF-16 code units of the clauses that tell of a contact; more are about what was said. */
const WORDS = 400;

function consultation(contact: Contact, { text, places }: Reading): Draft {
  const sides = sidesOf(contact);
  const host = hostOf(contact, sides, places);
  const words = contact.spans
    .map(span => text.slice(...span))
    .join(' ')
    .slice(0, WORDS);
  const { evidence, ...codes } = consultCodes(contact, sides.length, host, words);
  const first = firstSide(contact, sides, host);
  return {
    ...codes,
    source: first ? actorOf([first], contact) : NOBODY,
    target: actorOf(
      sides.filter(side => side !== first),
      contact,
    ),
    spans: contact.spans,
    ...{ statement: null, contact: contact.id, via: [] },
    date: contact.date,
    place: placeOf(contact, places),
    evidence: { ...evidence, date: contact.date === null ? absent('no-time') : contact.evidence.date },
  };
}

/** The visitor; else the one who brought it about; else the one of whom the report tells first. */
function firstSide({ initiators, kind }: Contact, sides: readonly Side[], host: Host): Side | undefined {
  const guest = host !== null && host !== 'elsewhere' ? sides.find(side => side !== host.side) : undefined;
  const asked = sides.find(({ participants, party }) =>
    initiators.some(name => name === party || participants.some(participant => participant.name === name)),
  );
  return guest ?? (kind === 'visit' ? undefined : asked) ?? sides[0];
}

function actorOf(sides: readonly Side[], contact: Contact): EventActor {
  const participants = sides.flatMap(side => side.participants);
  if (participants.length === 0) return NOBODY;
  return {
    name: participants.map(({ name }) => name).join(' & '),
    actors: participants.flatMap(({ actor }) => (actor === null ? [] : [actor])),
    party: oneParty(participants.map(({ party }) => party)),
    evidence: contact.evidence.participants,
  };
}

function placeOf({ placeSpans }: Contact, places: Reading['places']): string | null {
  const stands = ([from, to]: readonly [number, number]) => placeSpans.some(([start, end]) => start <= from && to <= end);
  return places.find(({ mentions }) => mentions.some(stands))?.id ?? null;
}
