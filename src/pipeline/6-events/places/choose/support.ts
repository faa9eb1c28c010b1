/** What the rest of a report says for one place of a name and against another: the states and regions that it names, and where it was filed. */

import type { GazetteerPlace } from '../../../../world/places/gazetteer-place.js';
import { landOfCode } from '../../../../world/places/lands.js';
import { regionCode, type Spot } from '../spot.js';
import type { Reading } from '../spots/reading.js';

/** Why a place is likelier than its inhabitants alone would make it. */
export type Reason = 'region-named' | 'dateline-country' | 'states-named';

export interface Support {
  readonly regions: ReadonlySet<string>;
  /** Where the report was filed, by ISO 3166-1 alpha-2. */
  readonly dateline: string | null;
  /** The lands that the report names most. */
  readonly countries: ReadonlySet<string>;
  /** The report is about lands that the gazetteer does not know, and names none that it does. */
  readonly isElsewhere: boolean;
}

/** A land counts as named most from two mentions on, where no other is named more than twice as often. */
const LEAST_NAMED = 2;

export function supportOf(reading: Reading, spots: readonly Spot[]): Support {
  const regions = spots.flatMap(({ known }) => regionsOnly(known)).map(place => [regionCode(place), place.country] as const);
  const named = [...worldLands(reading), ...regions.map(([, country]) => country)];
  return {
    regions: new Set(regions.map(([code]) => code)),
    dateline: null,
    countries: mostOf(named),
    isElsewhere: named.length === 0 && reading.ownLands.size > 0,
  };
}

/** "Ohio": a name that is one region, and no town of note. */
function regionsOnly(known: readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  const [first, ...more] = known.filter(({ kind }) => kind === 'region');
  const isTown = known.some(
    ({ kind, population, byOtherName }) => kind !== 'region' && !byOtherName && population * 5 > (first?.population ?? 0),
  );
  return first && more.length === 0 && !isTown ? [first] : [];
}

/** States, capitals, seats and peoples. */
function worldLands({ world }: Reading): readonly string[] {
  return world.flatMap(({ entry }) => {
    const land = entry.code === null || entry.kind === 'outlet' ? null : landOfCode(entry.code);
    return land ? [land.country] : [];
  });
}

function mostOf(named: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const country of named) counts.set(country, (counts.get(country) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return new Set([...counts].filter(([, count]) => count >= LEAST_NAMED && count * 2 >= most).map(([country]) => country));
}

const FACTORS: Readonly<Record<Reason, number>> = { 'region-named': 50, 'dateline-country': 20, 'states-named': 10 };

/** The strongest reason, and how many times likelier it makes the place; `null`: the report says nothing for it. */
export function reasonFor(
  place: GazetteerPlace,
  { regions, dateline, countries }: Support,
): { readonly reason: Reason; readonly factor: number } | null {
  const isRegionNamed = place.kind !== 'region' && regions.has(regionCode(place));
  const reason = isRegionNamed
    ? 'region-named'
    : place.country === dateline
      ? 'dateline-country'
      : countries.has(place.country)
        ? 'states-named'
        : null;
  return reason && { reason, factor: FACTORS[reason] };
}
