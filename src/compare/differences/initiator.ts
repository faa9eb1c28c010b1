/** Another is told to have begun it: "at the request of the Kestrian side" / "at Norvania's request", "Lund called Koll" / "Koll called Lund". */
import { OFFICES } from '../../world/tables/neighbour-words.js';
import { type Brought, broughtBy } from './brought-by.js';
import { areTwo, isSame } from './names.js';
import { shown, textOf } from './phrases.js';
import type { DifferenceRule, Telling } from './told.js';
import { isContent, type Word, wordsIn } from './words-of.js';

export const initiator: DifferenceRule = (a, b) => {
  const [ofA, ofB] = [broughtBy(a), broughtBy(b)];
  // Where both name one of the same, whoever else is named had another part in it.
  if (ofA.some(left => ofB.some(right => left.what === right.what && share(left, right)))) return null;
  for (const left of ofA) {
    const right = ofB.find(each => each.what === left.what && areOthers(left, each));
    if (right) return other(a, b, left, right);
  }
  return null;
};

/** Everybody is known, and nobody of the one can be one of the other. */
const areOthers = (x: Brought, y: Brought): boolean =>
  x.who.length > 0 && y.who.length > 0 && x.who.every(one => y.who.every(each => areTwo(one, each)));

/** Someone, or a name in the words of both, which leaves open which of those named there is meant. */
const share = (x: Brought, y: Brought): boolean =>
  x.who.some(one => y.who.some(each => isSame(one, each))) ||
  (x.what === 'asked' &&
    wordsIn(x.passage).some(word => isProper(word) && wordsIn(y.passage).some(({ stem }) => stem === word.stem)));

const isProper = (word: Word): boolean =>
  /^\p{Lu}\p{Ll}/u.test(textOf(word.passage)) && isContent(word) && !OFFICES.has(textOf(word.passage));

const other = (a: Telling, b: Telling, left: Brought, right: Brought) => ({
  kind: 'initiator' as const,
  conflict: true,
  words: `${a.party}: ${shown([left.passage])}; ${b.party}: ${shown([right.passage])}`,
  a: [left.passage],
  b: [right.passage],
});
