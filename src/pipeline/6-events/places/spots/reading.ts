/** What the rules that find places look at: one report, its words, what the world’s table and the tagger know in it. */
import type { Span } from '../../../../model/span.js';
import { words } from '../../../../world/folded-words.js';
import type { GazetteerPlace } from '../../../../world/places/gazetteer-place.js';
import { landOfCode } from '../../../../world/places/lands.js';
import { placeKey } from '../../../../world/places/place-key.js';
import { townsNamed } from '../../../../world/places/place-table.js';
import { worldName } from '../../../../world/world-name.js';
import { type WorldMention, worldNamesIn } from '../../../../world/world-names-in.js';
import type { Telling } from '../../telling.js';
import { closedSpans, type IsClosed } from './closed.js';
import { type LookUp, lookUp } from './known-name.js';

/** A state or a capital that the world’s table finds, as a place. */
export interface WorldPlace {
  readonly span: Span;
  readonly place: GazetteerPlace;
}

export interface Reading {
  readonly telling: Telling;
  readonly world: readonly WorldMention[];
  readonly worldPlaces: ReadonlyMap<number, WorldPlace>;
  /** By where they start: what the tagger marked as places, but states and capitals. */
  readonly tagged: ReadonlyMap<number, Span>;
  /** States that only this report knows of, by their key: sides that its actors speak for. */
  readonly ownLands: ReadonlySet<string>;
  readonly places: LookUp;
  readonly isClosed: IsClosed;
  wordsOf(sentence: Span): readonly Span[];
}

export function readingOf(telling: Telling): Reading {
  const { text, names } = telling;
  const world = worldNamesIn(text);
  return {
    telling,
    world,
    worldPlaces: new Map(world.flatMap(mention => worldPlace(mention))),
    tagged: new Map(names.filter(({ kind }) => kind === 'place').map(({ span }) => [span[0], withoutMarks(text, span)])),
    ownLands: ownLands(telling),
    places: lookUp(),
    isClosed: closedSpans(telling, world),
    wordsOf: sentence => words(text, sentence),
  };
}

function worldPlace({ span, entry }: WorldMention): readonly (readonly [number, WorldPlace])[] {
  const land = entry.code === null ? null : landOfCode(entry.code);
  if (!land || (entry.kind !== 'state' && entry.kind !== 'capital')) return [];
  const place = entry.kind === 'state' ? land : capitalOf(land, entry.name);
  return place ? [[span[0], { span, place }]] : [];
}

/** Of two of that name in the state the larger: where a government sits in a town that is no capital, too. */
function capitalOf({ country }: GazetteerPlace, name: string): GazetteerPlace | null {
  const towns = townsNamed(name).filter(town => town.country === country && town.kind !== 'region');
  return (
    towns.toSorted((a, b) => Number(b.kind === 'capital') - Number(a.kind === 'capital') || b.population - a.population)[0] ??
    null
  );
}

/** "Lerna,": the tagger takes a comma for part of the name at times. */
function withoutMarks(text: string, [start, end]: Span): Span {
  return [start, end - (/[\s,;:]{1,9}$/.exec(text.slice(Math.max(start, end - 9), end))?.[0].length ?? 0)];
}

/** "Kestria", for which its ministry speaks: a side that is named otherwise than the actor itself, and is nothing that the world knows. */
function ownLands({ actors }: Telling): ReadonlySet<string> {
  const sides = actors.flatMap(({ party, name, kind }) =>
    party !== null && (party !== name || kind === 'government') ? [party] : [],
  );
  return new Set(sides.filter(side => worldName(side) === null).map(placeKey));
}
