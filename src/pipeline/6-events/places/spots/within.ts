/** In what a place lies, as the words beside it say: "Springfield, [Ohio]", "Fresno, [Calif].", "the [Turkish] city of Izmir". */
import type { Span } from '../../../../model/span.js';
import type { GazetteerPlace } from '../../../../world/places/gazetteer-place.js';
import { placeKey } from '../../../../world/places/place-key.js';
import { regionCode, type Spot, type Within } from '../spot.js';
import type { At } from './at.js';
import { closes, nounBehind, shortenedState } from './behind.js';
import { capitalsFrom, isCapital, knownNameAt } from './known-name.js';
import { ownerBefore } from './owner-before.js';
import type { Reading } from './reading.js';

type Named = Pick<Spot, 'span' | 'known'>;

/** Inhabitants from which on a name in a list ("in Kharkiv, Sumy and Kherson") is more likely a town than what the one before lies in. */
const TOWN = 15_000;
/** So many words from where a name begins on what it lies in begins. */
const NEAR = 12;
/** How many code units behind a name are looked at. */
const REACH = 40;
const DIRECTION = '(?:(?:(?:north|south|east|west)(?:ern)?|(?:north|south)-?(?:east|west)(?:ern)?|central|upstate)\\s)?';
const LINK = new RegExp(`^(?:,\\s(?:in\\s)?|\\sin\\s|\\s\\()(?:the\\s)?${DIRECTION}`);

/** `null`: no words say it. */
export function withinWhat(reading: Reading, at: At, name: Named): Within | null {
  const state = shortenedState(reading.telling.text, name.span[1]);
  if (state) return { countries: [], regions: [`US.${state.code}`], span: state.span };
  return behind(reading, at, name) ?? ownerBefore(reading, at.sentence[0], name.span[0]);
}

export const liesIn = (place: GazetteerPlace, { countries, regions }: Within): boolean =>
  place.kind !== 'land' && (countries.includes(place.country) || regions.includes(regionCode(place)));

interface Container {
  readonly span: Span;
  /** With the noun behind it. */
  readonly end: number;
  /** None: it is a place that no gazetteer has. */
  readonly known: readonly GazetteerPlace[];
}

function behind(reading: Reading, at: At, name: Named): Within | null {
  const { text } = reading.telling;
  const link = LINK.exec(text.slice(name.span[1], Math.min(at.sentence[1], name.span[1] + REACH)))?.[0];
  const container = link === undefined ? null : containerAt(reading, at, name.span[1] + link.length);
  if (!container || link === undefined) return null;
  const isComma = link.startsWith(', ');
  if (isComma && !closes(text, container.end)) return null;
  const within = withinAny(container);
  return isMeant(text, name, { container, within, isComma }) ? within : null;
}

/** Not: "in Kharkiv, [Sumy] and Kherson", "in Delaware, [Ohio] and Iowa". */
function isMeant(text: string, { known }: Named, { container, within, isComma }: Linked): boolean {
  if (container.known.length === 0) return true;
  const isList = /^,?\s(?:and|or)\s/.test(text.slice(container.end, container.end + 6));
  const hasRegion = known.some(({ kind }) => kind === 'region');
  if (known.some(place => liesIn(place, within))) return !(hasRegion && isList);
  return isComma && !isList && !hasRegion && !container.known.some(isTown);
}

interface Linked {
  readonly container: Container;
  readonly within: Within;
  /** "Springfield, Ohio", not "a fire in Springfield in Ohio". */
  readonly isComma: boolean;
}

const isTown = ({ kind, population }: GazetteerPlace): boolean => kind !== 'region' && kind !== 'land' && population >= TOWN;

/** A state or region, or a place of this report’s own. */
function containerAt(reading: Reading, { words, first: from }: At, start: number): Container | null {
  const { text } = reading.telling;
  const first = from + words.slice(from, from + NEAR).findIndex(word => word[0] === start);
  if (first < from || !isCapital(text, words[first])) return null;
  const world = reading.worldPlaces.get(start);
  if (world) return world.place.kind === 'land' ? { span: world.span, end: world.span[1], known: [world.place] } : null;
  const found = knownNameAt(text, words, first, reading.places);
  return found ? knownContainer(text, found) : unknownContainer(reading, capitalsFrom(text, words, first).span);
}

function knownContainer(text: string, { span, known }: Named): Container | null {
  const isLand = known.some(({ kind }) => kind === 'region' || kind === 'land');
  return isLand ? { span, end: nounBehind(text, span[1])?.end ?? span[1], known } : null;
}

function unknownContainer({ telling, tagged, ownLands, isClosed }: Reading, span: Span): Container | null {
  const isPlace = tagged.has(span[0]) || ownLands.has(placeKey(telling.text.slice(...span)));
  return isPlace && !isClosed(span, true) ? { span, end: span[1], known: [] } : null;
}

function withinAny({ known, span }: Container): Within {
  return {
    countries: known.filter(({ kind }) => kind === 'land').map(({ country }) => country),
    regions: known.filter(({ kind }) => kind === 'region').map(regionCode),
    span,
  };
}
