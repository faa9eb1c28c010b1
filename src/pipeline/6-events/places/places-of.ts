/** The places that a report names, each looked up in the gazetteer. */
import type { Place } from '../../../model/place.js';
import type { Telling } from '../telling.js';
import { asPlaces, type Chosen } from './as-places.js';
import { choose } from './choose/choose.js';
import { type Support, supportOf } from './choose/support.js';
import { grouped } from './grouped.js';
import type { Spot } from './spot.js';
import { findSpots } from './spots/find-spots.js';
import { type Reading, readingOf } from './spots/reading.js';

export function placesOf(telling: Telling): readonly Place[] {
  const reading = readingOf(telling);
  const spots = findSpots(reading);
  const support = withDateline(reading, spots, supportOf(reading, spots));
  const chosen = grouped(telling.text, spots).map(group => ({ ...group, choice: choose(tellingMost(group.spots), support) }));
  return asPlaces(telling.text, chosen.filter(isPlace));
}

/** Where the report was filed speaks for the towns of that state. */
function withDateline({ telling: { dateline } }: Reading, spots: readonly Spot[], support: Support): Support {
  const filed = spots.find(({ span }) => span[0] === dateline?.place?.[0]);
  return { ...support, dateline: (filed && choose(filed, support).place?.country) ?? null };
}

/** Of the mentions of one name the one beside which most is said: in what it lies; else that the world’s table knows it. */
function tellingMost(spots: readonly Spot[]): Pick<Spot, 'settled' | 'known' | 'within'> {
  const placed = spots.find(({ within }) => within);
  return placed ?? spots.find(({ settled }) => settled) ?? spots[0] ?? { settled: null, known: [], within: null };
}

/** Inhabitants below which a name that only seems to be a place ("in Congress") is none. */
const SMALL = 15_000;

function isPlace({ spots, choice: { place, candidates, evidence } }: Chosen): boolean {
  if (spots.some(({ sureness, within }) => sureness === 'named' || within)) return true;
  if (place) return place.kind !== 'town' || place.population >= SMALL || evidence.by === 'region-named';
  return candidates.length === 0 || candidates.some(({ population, kind }) => population >= SMALL || kind === 'land');
}
