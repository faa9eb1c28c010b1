/** Other numbers of the same thing: "40 soldiers" / "60 soldiers", "half an hour" / "fifty minutes"; a number here, "several" there. */
import { type Amount, amountsOf } from './amounts.js';
import { around, phrasesIn, shown } from './phrases.js';
import type { DifferenceRule, FoundDifference, Telling, ToldPassage } from './told.js';
import { turned } from './turned.js';
import { likeness, missingFrom } from './words-of.js';

export const numbers: DifferenceRule = (a, b) => {
  const [ofA, ofB] = [unmatched(a, b), unmatched(b, a)];
  for (const left of ofA) {
    const right = ofB.find(each => isOfSame(left, each));
    if (right) return other(a, b, left, right);
  }
  const [only, lone] = [ofA[0], ofB[0]];
  if (only && lone && ofA.length === 1 && ofB.length === 1 && isPlainSwap(a, b, only, lone)) return other(a, b, only, lone);
  return vaguer(a, b, ofA) ?? turned(vaguer(b, a, ofB));
};

/** The other tells no such number, not even right beside. */
function unmatched(of: Telling, other: Telling): readonly Amount[] {
  const theirs = amountsOf(around(other));
  return amountsOf(of).filter(one => !theirs.some(each => agree(one, each)));
}

/** Whether both may be right. */
function agree(x: Amount, y: Amount): boolean {
  if ((x.unit === 'minutes') !== (y.unit === 'minutes')) return false;
  const [low, high] = [Math.min(x.value, y.value), Math.max(x.value, y.value)];
  if (low === high) return true;
  if (x.precision === 'exact' && y.precision === 'exact') return false;
  const upper = x.value > y.value ? x : y;
  const lower = upper === x ? y : x;
  return high / low <= 1.15 || lower.precision === 'above' || upper.precision === 'below';
}

/** Both are counts of people, and so may be counts of the same. */
const PEOPLE =
  /^(?:soldi|troop|serv|person|people|men|wom|civilian|offic|citizen|prison|captiv|figh|recruit|sailor|pilot|work|children|child|refuge|wound|dead|kill|expert|instruct)/;

function isOfSame(x: Amount, y: Amount): boolean {
  if (x.unit !== null || y.unit !== null) return x.unit === y.unit;
  return x.nouns.some(noun => y.nouns.includes(noun)) || [x, y].every(({ nouns }) => nouns.some(noun => PEOPLE.test(noun)));
}

/** Nothing but the number is another. */
const isPlainSwap = (a: Telling, b: Telling, x: Amount, y: Amount): boolean =>
  x.unit === y.unit && likeness(a, b) >= 0.7 && missingFrom(a, b).length <= 3 && missingFrom(b, a).length <= 3;

const other = (a: Telling, b: Telling, left: Amount, right: Amount): FoundDifference => ({
  kind: 'number',
  // Of several a sum may be meant, or a part.
  conflict: countOf(a, left) === countOf(b, right),
  words: `${a.party}: ${shown([left.passage])}; ${b.party}: ${shown([right.passage])}`,
  a: [left.passage],
  b: [right.passage],
});

const countOf = (telling: Telling, { unit }: Amount): number => amountsOf(telling).filter(each => each.unit === unit).length;

const VAGUE =
  /\b(?:several|numerous|many|dozens|scores|hundreds|thousands|a (?:number|handful|few|large (?:number|majority)) of|a few|large|massive|majority|repeated(?:ly)?|frequent|some (?=\p{Ll}+s\b)|a series of|a group of|company|battalion|well over|most of)\b/giu;

/** "40 soldiers" / "several soldiers" */
function vaguer(a: Telling, b: Telling, ofA: readonly Amount[]): FoundDifference | null {
  const [number] = ofA.filter(({ unit }) => unit === null);
  const vague = number ? phrasesIn(b, VAGUE).filter(passage => !phrasesIn(a, VAGUE).some(each => same(each, passage))) : [];
  if (!number || vague.length === 0 || amountsOf(b).some(each => isOfSame(number, each))) return null;
  const words = `${a.party} gives a number, ${shown([number.passage])}; ${b.party} says ${shown(vague)}`;
  return { kind: 'number', conflict: false, words, a: [number.passage], b: vague };
}

const same = (x: ToldPassage, y: ToldPassage): boolean => shown([x]).toLowerCase() === shown([y]).toLowerCase();
