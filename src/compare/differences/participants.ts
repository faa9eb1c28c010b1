/** Others took part: another person in the same place of the sentence; one who was there here and stayed away there. */
import { contains } from '../../text/spans.js';
import { isSame, type Named, personsOf } from './names.js';
import { around, phrasesIn, shown } from './phrases.js';
import type { DifferenceRule, FoundDifference, Telling, ToldPassage } from './told.js';
import { turned } from './turned.js';
import { likeness, missingFrom, stemsOf, wordsIn } from './words-of.js';

export const participants: DifferenceRule = (a, b) => another(a, b) ?? stayedAway(a, b) ?? turned(stayedAway(b, a));

function another(a: Telling, b: Telling): FoundDifference | null {
  const [left, right] = [unmatched(a, b)[0], unmatched(b, a)[0]];
  if (!left || !right) return null;
  const rest = Math.max(restOf(a, b, left), restOf(b, a, right));
  if (likeness(a, b) < 0.6 && rest > 0) return null;
  return {
    kind: 'participant',
    // One word in other words may be anything: only who it was is another.
    conflict: rest <= 1,
    words: `${a.party}: ${shown([left.passage])}; ${b.party}: ${shown([right.passage])}`,
    a: [left.passage],
    b: [right.passage],
  };
}

/** How many words of the one the other lacks, names apart. */
const restOf = (of: Telling, other: Telling, { passage }: Named): number =>
  missingFrom(of, other).filter(word => !contains(passage.span, word.passage.span)).length;

function unmatched(of: Telling, other: Telling): readonly Named[] {
  const theirs = personsOf(around(other));
  const words = stemsOf(around(other));
  return personsOf(of).filter(
    one => !theirs.some(each => isSame(one, each)) && !wordsIn(one.passage).some(({ stem }) => words.has(stem)),
  );
}

const ABSENT =
  /\b(?:in (?:the|his|her|their) absence|(?:did not|didn['’]t|would not|could not) (?:attend|take part|come)|(?:was|were) (?:not (?:present|invited|at the table|represented)|absent)|stay(?:s|ed|ing)? (?:at home|away|out)|kept away|having (?:stayed|remained) (?:at home|away)|boycotted|no \p{Ll}+ \p{Ll}+ (?:was|were) sent|in (?:his|her|their) stead)\b/giu;

/** Whatever may tell of it in other words. */
const ABSENCE =
  /\b(?:absen\w+|not|no|never|without|away|only|alone|withdr\w+|refus\w+|reject\w*|declin\w*|boycott\w*)\b|n['’]t\b/giu;

/** With the words of those who are said to have been absent in the other telling, and nothing of absence there. */
function stayedAway(a: Telling, b: Telling): FoundDifference | null {
  const absent = phrasesIn(b, ABSENT);
  if (absent.length === 0 || phrasesIn(around(a), ABSENCE).length > 0 || likeness(a, b) < 0.5) return null;
  const words = `${b.party}: ${shown(absent.map(widened))}; ${a.party} tells of no absence`;
  return { kind: 'participant', conflict: false, words, a: [], b: absent };
}

/** With a few words around, so that it can be understood. */
const widened = (passage: ToldPassage): ToldPassage => {
  const { text } = passage.report;
  const [from, to] = passage.span;
  const start = text.lastIndexOf(' ', Math.max(0, from - 25)) + 1;
  const end = text.indexOf(' ', to + 20);
  return { ...passage, span: [start, end < 0 ? text.length : end] };
};
