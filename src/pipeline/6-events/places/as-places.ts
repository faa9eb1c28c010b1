/** Chosen places as the report has them: one a place, however it is spelt, with all its mentions. */
import { absent } from '../../../model/evidence.js';
import type { GazetteerEntry, Place } from '../../../model/place.js';
import type { Span } from '../../../model/span.js';
import { inOrder } from '../../../text/spans.js';
import type { GazetteerPlace } from '../../../world/places/gazetteer-place.js';
import { landName } from '../../../world/places/lands.js';
import type { Choice } from './choose/choose.js';
import type { Group } from './grouped.js';

export interface Chosen extends Group {
  readonly choice: Choice;
}

type Unnumbered = Omit<Place, 'id'>;

export function asPlaces(text: string, chosen: readonly Chosen[]): readonly Place[] {
  const places = [...together(chosen).values()].map(those => placeOf(text, those));
  return places.toSorted((a, b) => inOrder(firstOf(a), firstOf(b))).map((place, k) => ({ id: `p${k + 1}`, ...place }));
}

const firstOf = ({ mentions }: Unnumbered): Span => mentions[0] ?? [0, 0];

/** "Kiev" and "Kyiv" are one entry. */
function together(chosen: readonly Chosen[]): ReadonlyMap<string, readonly Chosen[]> {
  const places = new Map<string, Chosen[]>();
  for (const each of chosen) {
    const key = identity(each);
    const there = places.get(key);
    if (there) there.push(each);
    else places.set(key, [each]);
  }
  return places;
}

function identity({ key, choice: { place, candidates } }: Chosen): string {
  if (place) return ['at', place.name, place.country, place.latitude, place.longitude].join('\t');
  return ['named', key, ...candidates.map(({ latitude, longitude }) => `${latitude} ${longitude}`)].join('\t');
}

/** What is told of it most surely: the first group that is stated, else the first. */
function placeOf(text: string, those: readonly Chosen[]): Unnumbered {
  const mentions = those.flatMap(({ spots }) => spots.map(({ span }) => span)).toSorted(inOrder);
  const choice = (those.find(each => each.choice.evidence.basis === 'stated') ?? those[0])?.choice;
  return {
    name: fullest(mentions.map(span => text.slice(...span).replace(/\s+/g, ' '))),
    mentions,
    entry: choice?.place ? entryOf(choice.place) : null,
    candidates: choice?.candidates.map(entryOf) ?? [],
    evidence: choice?.evidence ?? absent('not-in-gazetteer'),
  };
}

/** The longest form; one in capitals ("PORT SARROW") only where there is no other. */
function fullest(forms: readonly string[]): string {
  const plain = forms.filter(form => form !== form.toUpperCase());
  return (plain.length > 0 ? plain : forms).reduce((best, form) => (form.length > best.length ? form : best), '');
}

function entryOf({ name, country, latitude, longitude }: GazetteerPlace): GazetteerEntry {
  return { name, country: landName(country), countryCode: country, latitude, longitude };
}
