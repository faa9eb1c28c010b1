/** What the rules about coded events may look at, and what they give before the events are numbered. */
import type { Actor } from '../../../model/actor.js';
import type { Contact } from '../../../model/contact.js';
import type { CodedEvent } from '../../../model/event.js';
import type { Place } from '../../../model/place.js';
import type { Span } from '../../../model/span.js';
import { type Named, namedIn } from '../named.js';
import type { Telling } from '../telling.js';
import { type Regions, regionsOf } from './told/regions.js';

export interface Coded extends Telling {
  readonly places: readonly Place[];
  readonly contacts: readonly Contact[];
}

/** The same with what the rules look up again and again. */
export interface Reading extends Coded {
  readonly actorsById: ReadonlyMap<string, Actor>;
  readonly named: readonly Named[];
  readonly placeMentions: readonly PlaceMention[];
  readonly regionOf: Regions;
}

/** A place of the text that names a place of the world. */
export interface PlaceMention {
  readonly span: Span;
  readonly place: Place;
}

export function readingOf(coded: Coded): Reading {
  return {
    ...coded,
    actorsById: new Map(coded.actors.map(actor => [actor.id, actor])),
    named: namedIn(coded.actors),
    placeMentions: coded.places
      .flatMap(place => place.mentions.map(span => ({ span, place })))
      .toSorted((a, b) => a.span[0] - b.span[0]),
    regionOf: regionsOf(coded.statements),
  };
}

export type Draft = Omit<CodedEvent, 'id'>;
