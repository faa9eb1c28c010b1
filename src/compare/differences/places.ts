/** Another place: "in Tormsø" / "in Baltsev", "from Fenoria to Talmark" / "from Talmark to Fenoria", "to the south" / "to the north". */
import { folded } from '../../pipeline/4-speakers/names/same/skeleton.js';
import { namedIn } from './names.js';
import { around, phrasesIn, shown, textOf } from './phrases.js';
import type { DifferenceRule, FoundDifference, Telling, ToldPassage } from './told.js';
import { likeness, missingFrom, stemsOf, wordsIn } from './words-of.js';

export const places: DifferenceRule = (a, b) => elsewhere(a, b) ?? otherWay(a, b) ?? otherQuarter(a, b);

const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]+(?:[ -](?:(?:de|la|del|do|da|of|the) )?\p{Lu}[\p{L}\p{M}’'-]+)*`;
const PLACED = new RegExp(
  String.raw`\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]ff|[Ff]rom|[Tt]o|[Oo]utside|[Aa]round) (?:the )?(?:\p{Ll}+ ){0,3}?${NAME}`,
  'gu',
);
const NO_PLACE =
  /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|President|Minister|Chancellor|General|M[rs]s?\b|Treaty|Agreement/u;

/** The name alone, with the small word before it. */
function placesOf(telling: Telling): readonly ToldPassage[] {
  return phrasesIn(telling, PLACED).filter(passage => {
    const isPerson = namedIn(passage).some(({ person }) => person !== null);
    return !isPerson && !NO_PLACE.test(textOf(passage));
  });
}

const prepositionOf = (passage: ToldPassage): string => {
  const [word = ''] = textOf(passage).toLowerCase().split(' ');
  return /^(?:from|to)$/.test(word) ? word : 'in';
};

function elsewhere(a: Telling, b: Telling): FoundDifference | null {
  const alike = likeness(a, b);
  if (alike < 0.55) return null;
  const [ofA, ofB] = [unmatched(a, b), unmatched(b, a)];
  for (const left of ofA) {
    const right = ofB.find(each => prepositionOf(each) === prepositionOf(left));
    if (right) return found(a, b, left, right, alike >= 0.65 && missingFrom(a, b).length <= 4);
  }
  return null;
}

function unmatched(of: Telling, other: Telling): readonly ToldPassage[] {
  const stems = stemsOf(around(other));
  return placesOf(of).filter(passage => !capitals(passage).some(({ stem }) => [...stems].some(each => isNear(each, stem))));
}

const capitals = (passage: ToldPassage) => wordsIn(passage).filter(word => /^\p{Lu}/u.test(textOf(word.passage)));

/** "Kestria" and "Kestrian" are of one place. */
const isNear = (x: string, y: string): boolean =>
  x === y || (x.length > 3 && y.length > 3 && (x.startsWith(y.slice(0, 5)) || y.startsWith(x.slice(0, 5))));

const WAY = new RegExp(
  String.raw`\bfrom (${NAME}) (?:\p{Ll}+ ){0,2}?(?:to|for) (${NAME})|\b(?:to|for) (${NAME}) from (${NAME})|\b(?:left|leaves) (${NAME}) for (${NAME})`,
  'gu',
);

/** From the one to the other, and back. */
function otherWay(a: Telling, b: Telling): FoundDifference | null {
  for (const left of phrasesIn(a, WAY)) {
    const right = phrasesIn(b, WAY).find(each => endsOf(each).join() === endsOf(left).toReversed().join());
    if (right) return found(a, b, left, right, true);
  }
  return null;
}

function endsOf(passage: ToldPassage): readonly string[] {
  const [, from, to, to2, from2, from3, to3] = new RegExp(WAY.source, 'u').exec(textOf(passage)) ?? [];
  return [from ?? from2 ?? from3 ?? '', to ?? to2 ?? to3 ?? ''].map(folded);
}

const QUARTER = /\b(?:north|south|east|west)(?:ern)?\b/giu;
const OPPOSITE: Readonly<Record<string, string>> = { north: 'south', south: 'north', east: 'west', west: 'east' };

/** One quarter of the sky each, and the opposite one. */
function otherQuarter(a: Telling, b: Telling): FoundDifference | null {
  const [[left, ...moreA], [right, ...moreB]] = [phrasesIn(a, QUARTER), phrasesIn(b, QUARTER)];
  if (!left || !right || moreA.length > 0 || moreB.length > 0) return null;
  const [x, y] = [left, right].map(passage => textOf(passage).toLowerCase().replace(/ern$/, ''));
  return OPPOSITE[x ?? ''] === y ? found(a, b, left, right, likeness(a, b) >= 0.5) : null;
}

const found = (a: Telling, b: Telling, left: ToldPassage, right: ToldPassage, conflict: boolean): FoundDifference => ({
  kind: 'place',
  conflict,
  words: `${a.party}: ${shown([left])}; ${b.party}: ${shown([right])}`,
  a: [left],
  b: [right],
});
