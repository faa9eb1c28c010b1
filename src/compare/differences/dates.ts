/** Other days of the same thing: "on 17 June" / "on 27 June", "Thursday" / "Tuesday"; a day here and "in the course of October" there. */
import { type Day, daysOf } from './days.js';
import { around, phrasesIn, shown, textOf } from './phrases.js';
import type { DifferenceRule, FoundDifference, Telling } from './told.js';
import { turned } from './turned.js';
import { likeness, missingFrom } from './words-of.js';

export const dates: DifferenceRule = (a, b) => {
  const [ofA, ofB] = [unmatched(a, b), unmatched(b, a)];
  for (const left of ofA) {
    const right = ofB.find(each => areApart(left, each));
    if (right) return other(a, b, left, right);
  }
  return otherPart(a, b) ?? vaguer(a, b, ofA) ?? turned(vaguer(b, a, ofB));
};

function unmatched(of: Telling, other: Telling): readonly Day[] {
  const theirs = daysOf(around(other));
  return daysOf(of).filter(day => !theirs.some(each => isWithin(day, each) && isWithin(each, day)));
}

/** Told as precisely, of the same parts, and one of them another. */
function areApart(x: Day, y: Day): boolean {
  const parts = ['year', 'month', 'day', 'weekday'] as const;
  const told = parts.filter(part => x[part] !== null && y[part] !== null);
  const isSamePrecision = (x.day === null) === (y.day === null) && (x.month === null) === (y.month === null);
  return isSamePrecision && told.some(part => x[part] !== y[part]);
}

/** "17 June" is within "June"; of two that tell no part in common nothing is known. */
const isWithin = (x: Day, y: Day): boolean =>
  (y.year === null || x.year === null || x.year === y.year) &&
  (y.month === null ? x.month === null || y.year !== null : x.month === y.month) &&
  (y.day === null || x.day === y.day) &&
  (y.weekday === null || x.weekday === y.weekday);

/** A day that is another in a frame that is another may be of something else. */
const other = (a: Telling, b: Telling, left: Day, right: Day): FoundDifference => ({
  kind: 'date',
  conflict: likeness(a, b) >= 0.4 && daysOf(a).length === daysOf(b).length,
  words: `${a.party}: ${shown([left.passage])}; ${b.party}: ${shown([right.passage])}`,
  a: [left.passage],
  b: [right.passage],
});

/** "at the end of January" / "at the beginning of January", "the spring session" / "the autumn session": in a frame that is else the same. */
function otherPart(a: Telling, b: Telling): FoundDifference | null {
  if (likeness(a, b) < 0.7 || Math.max(missingFrom(a, b).length, missingFrom(b, a).length) > 2) return null;
  for (const parts of PARTS) {
    const [[left], [right]] = [phrasesIn(a, parts), phrasesIn(b, parts)];
    if (left && right && textOf(left).toLowerCase() !== textOf(right).toLowerCase())
      return {
        kind: 'date',
        conflict: true,
        words: `${a.party}: ${shown([left])}; ${b.party}: ${shown([right])}`,
        a: [left],
        b: [right],
      };
  }
  return null;
}

const PARTS: readonly RegExp[] = [
  /\b(?:spring|summer|autumn|winter)\b/giu,
  /\b(?:beginning|middle|end)(?= of\b)/giu,
  /\b(?:first|second)(?= half of\b)/giu,
];

const VAGUE =
  /\b(?:in good time|at a convenient time|soon|shortly|for the time being|in the (?:near|foreseeable) future|as soon as possible|at a later (?:date|stage)|in due course|in the course of|at (?:some|an early) (?:point|date)|sometime|one day|at present)\b/giu;

function vaguer(a: Telling, b: Telling, ofA: readonly Day[]): FoundDifference | null {
  const [day] = ofA.filter(each => each.weekday !== null || each.month !== null);
  if (!day) return null;
  const wider = daysOf(b).filter(each => each.day === null && each.month !== null && isWithin(day, each) && day.day !== null);
  const vague = [...wider.map(({ passage }) => passage), ...(daysOf(around(b)).length === 0 ? phrasesIn(b, VAGUE) : [])];
  if (vague.length === 0) return null;
  const words = `${a.party}: ${shown([day.passage])}; ${b.party} leaves the day open: ${shown(vague)}`;
  return { kind: 'date', conflict: false, words, a: [day.passage], b: vague };
}
