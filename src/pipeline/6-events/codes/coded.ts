/** What the rules about coded events may look at, and what they give before the events are numbered. */
import type { Actor } from '../../../model/actor.js';
import type { Contact } from '../../../model/contact.js';
import type { CodedEvent } from '../../../model/event.js';
import type { Place } from '../../../model/place.js';
import type { Telling } from '../telling.js';

export interface Coded extends Telling {
  readonly places: readonly Place[];
  readonly contacts: readonly Contact[];
}

/** The same, with the actors by their ids. */
export interface Reading extends Coded {
  readonly actorsById: ReadonlyMap<string, Actor>;
}

export type Draft = Omit<CodedEvent, 'id'>;
