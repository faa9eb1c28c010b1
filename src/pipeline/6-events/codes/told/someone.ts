/** Those who may do something in a sentence, and those to whom it may be done: actors, and places for the people and things there. */

import type { EventActor } from '../../../../model/event.js';
import { stated } from '../../../../model/evidence.js';
import type { Span } from '../../../../model/span.js';
import { overlap, within } from '../../../../text/spans.js';
import type { Named } from '../../named.js';
import type { PlaceMention, Reading } from '../coded.js';
import { eventActor } from '../event-actor.js';
import { type PeopleOfState, peopleOfStates } from './people-of-state.js';

export interface Someone {
  readonly span: Span;
  /** One key for all mentions of the same. */
  readonly key: string;
  readonly end: EventActor;
  /** A place suffers what is done to it, and does nothing. */
  readonly isPlace: boolean;
}

/** Everyone in a span of the text, in order. */
export function everyoneIn(reading: Reading): (span: Span) => readonly Someone[] {
  const peopleIn = peopleOfStates(reading.text, reading.actors);
  return span => {
    const actors = within(reading.named, span).map(ofActor);
    const people = besides(actors, peopleIn(span).map(ofPeople(reading)));
    const others = besides([...actors, ...people], within(reading.placeMentions, span).map(ofPlace));
    return [...actors, ...people, ...others].toSorted((a, b) => a.span[0] - b.span[0]);
  };
}

/** Those that lie over none of the others. */
const besides = (others: readonly Someone[], some: readonly Someone[]): readonly Someone[] =>
  some.filter(one => !others.some(other => overlap(one.span, other.span)));

/** "Norvanian forces": Norvania, by the words that are used. */
const ofPeople =
  ({ text, actors }: Reading) =>
  ({ span, party }: PeopleOfState): Someone => {
    const state = actors.filter(actor => actor.kind === 'government' && actor.name === party).slice(0, 1);
    const end = { name: text.slice(...span), actors: state.map(({ id }) => id), party, evidence: stated('people-of-state') };
    return { span, key: `of ${party}`, end, isPlace: false };
  };

function ofActor({ span, actor }: Named): Someone {
  return { span, key: actor.id, end: eventActor([actor], null, stated('named-in-sentence')), isPlace: false };
}

function ofPlace({ span, place }: PlaceMention): Someone {
  const party = place.entry?.country ?? null;
  return { span, key: place.id, end: { name: place.name, actors: [], party, evidence: stated('place-named') }, isPlace: true };
}
