/** Which of the places of one name is meant. */
import { type Evidence, inferred, stated } from '../../../../model/evidence.js';
import type { GazetteerPlace, PlaceKind } from '../../../../world/places/gazetteer-place.js';
import type { Spot } from '../spot.js';
import { liesIn } from '../spots/within.js';
import { type Reason, reasonFor, type Support } from './support.js';

export interface Choice {
  readonly place: GazetteerPlace | null;
  /** The likeliest first; empty where one is chosen. */
  readonly candidates: readonly GazetteerPlace[];
  readonly evidence: Evidence;
}

interface Weighed {
  readonly place: GazetteerPlace;
  readonly reason: Reason | null;
  /** Inhabitants, as many times as the report makes it likelier. */
  readonly weight: number;
}

/** One is meant where it weighs so many times as much as the next. */
const MARGIN = 5;
/** Smaller places are hardly meant where nothing in the report speaks for them. */
const LEAST = 15_000;
/** In a report about lands that the gazetteer does not know a town that it knows is likely another; all the world knows the largest. */
const LEAST_ELSEWHERE = 1_000_000;
const MOST_CANDIDATES = 5;
/** A state outweighs a region of its name ("Georgia") unless the report is about where the region lies. */
const LAND = 50_000_000;

export function choose({ settled, known, within }: Pick<Spot, 'settled' | 'known' | 'within'>, support: Support): Choice {
  if (settled) return chosen(settled, stated('world-table'));
  const inside = within ? known.filter(place => liesIn(place, within)) : known;
  const weighed = weigh(inside, support);
  const [best, next] = weighed;
  if (!best) return nothing('not-in-gazetteer', []);
  const isClear = !next || best.weight >= MARGIN * next.weight;
  if (!isClear) return nothing('several-of-that-name', weighed);
  if (within) return chosen(best.place, stated('told-beside'));
  return isLarge(best, support) ? chosen(best.place, evidenceOf(weighed)) : nothing('too-small', weighed);
}

function isLarge({ place, weight }: Weighed, { isElsewhere }: Support): boolean {
  return weight >= (isElsewhere && place.kind !== 'land' ? LEAST_ELSEWHERE : LEAST);
}

function weigh(places: readonly GazetteerPlace[], support: Support): readonly Weighed[] {
  const weighed = oncePerPlace(places).map(place => {
    const found = reasonFor(place, support);
    return { place, reason: found?.reason ?? null, weight: ownWeight(place, found !== null) * (found?.factor ?? 1) };
  });
  return weighed.toSorted((a, b) => b.weight - a.weight);
}

/**
 * Its inhabitants; ten times for a capital, five times for a region; a hundredth where the name is another one of it ("Amman" was a Philadelphia),
 * a tenth where the report is about its state ("Makeyevka").
 */
function ownWeight({ kind, population, byOtherName }: GazetteerPlace, isSupported: boolean): number {
  if (kind === 'land') return LAND;
  if (byOtherName) return population * (isSupported ? 0.1 : 0.01);
  return Math.max(1, population) * (FACTORS[kind] ?? 1);
}

const FACTORS: Readonly<Partial<Record<PlaceKind, number>>> = { capital: 10, region: 5 };

/** Of a town and the region around it the town ("Kherson"); of a state and a region in it the state ("Luxembourg"). */
function oncePerPlace(places: readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  return places.filter(
    ({ kind, country }) =>
      kind !== 'region' || !places.some(other => other.country === country && (other.kind === 'land' || isMain(other))),
  );
}

const isMain = ({ kind, population }: GazetteerPlace): boolean =>
  kind === 'capital' || kind === 'seat' || (kind === 'town' && population >= MAIN);
const MAIN = 100_000;

/** Its name and its inhabitants alone, or what the report says for it. */
function evidenceOf([best, ...others]: readonly Weighed[]): Evidence {
  if (others.length === 0) return stated('only-one-of-that-name');
  const most = others.map(({ place }) => ownWeight(place, false)).reduce((a, b) => Math.max(a, b), 0);
  const byItself = !best?.reason || ownWeight(best.place, false) >= MARGIN * most;
  return byItself ? inferred('most-people') : inferred(best.reason);
}

const chosen = (place: GazetteerPlace, evidence: Evidence): Choice => ({ place, candidates: [], evidence });

function nothing(by: string, weighed: readonly Weighed[]): Choice {
  return {
    place: null,
    candidates: weighed.slice(0, MOST_CANDIDATES).map(({ place }) => place),
    evidence: { basis: 'absent', by, score: null },
  };
}
