/** Each contact as one event: who consulted with whom. */

import type { Contact } from '../../../../model/contact.js';
import type { EventActor } from '../../../../model/event.js';
import { absent } from '../../../../model/evidence.js';
import type { Place } from '../../../../model/place.js';
import { touching } from '../../../../text/spans.js';
import type { Draft, PlaceMention, Reading } from '../coded.js';
import { NOBODY, oneParty } from '../event-actor.js';
import { viaOf } from '../via-of.js';
import { consultCodes } from './consult-codes.js';
import { type Host, hostOf } from './host.js';
import { type Side, sidesOf } from './sides.js';
import { type TellerOf, tellersOf } from './teller-of.js';

/** What all events of one report are made with. */
interface Making {
  readonly reading: Reading;
  readonly tellerOf: TellerOf;
}

export function consultations(reading: Reading): readonly Draft[] {
  const making: Making = { reading, tellerOf: tellersOf(reading) };
  return reading.contacts.map(contact => consultation(contact, making));
}

/** UTF-16 code units of the clauses that tell of a contact; more are about what was said. */
const WORDS = 400;

function consultation(contact: Contact, { reading: { text, placeMentions }, tellerOf }: Making): Draft {
  const sides = sidesOf(contact);
  const place = placeOf(contact, placeMentions);
  const host = hostOf(contact, sides, place);
  const teller = tellerOf(contact);
  const words = contact.spans
    .map(span => text.slice(...span))
    .join(' ')
    .slice(0, WORDS);
  const { evidence, ...codes } = consultCodes(contact, { sideCount: sides.length, host, words, isReported: teller !== null });
  const first = firstSide(contact, sides, host);
  return {
    ...codes,
    source: first ? actorOf([first], contact) : NOBODY,
    target: actorOf(
      sides.filter(side => side !== first),
      contact,
    ),
    spans: contact.spans,
    ...{ statement: teller?.id ?? null, contact: contact.id, via: viaOf(teller) },
    date: contact.date,
    place: place?.id ?? null,
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

/** The first place that the words for where it was name. */
function placeOf({ placeSpans }: Contact, places: readonly PlaceMention[]): Place | null {
  return placeSpans.flatMap(span => touching(places, span))[0]?.place ?? null;
}
