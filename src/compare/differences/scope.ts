/** Wider here, narrower there: "all prisoners" / "some of the prisoners", "energy infrastructure" / "energy and infrastructure". */
import { around, phrasesIn, shown, textOf, withNext } from './phrases.js';
import type { DifferenceRule, FoundDifference, Telling, ToldPassage } from './told.js';
import { turned } from './turned.js';
import { likeness, missingFrom, stemOf } from './words-of.js';

export const scope: DifferenceRule = (a, b) => parted(a, b) ?? turned(parted(b, a)) ?? joined(a, b) ?? turned(joined(b, a));

const PART =
  /\b(?:part of|parts of|a portion of|some of (?!them\b)|several of (?!them\b)|certain|most of|many of|a few of|a majority of|partly|partially|mainly|the (?:first|second|last) (?:section|stage|phase|tranche|part) of|in part|for (?:at )?most|only some)\b/giu;
/** Whatever may be a part, in other words. */
const PARTLY =
  /\b(?:part\w*|portion|some|several|certain|most\w*|many|half|few|majority|largely|mainly|section|stage|phase|tranche|share|limited|main|chiefly|first)\b/giu;

/** A part in `b`, in a frame that is the same, and nothing of parts in `a`. */
function parted(a: Telling, b: Telling): FoundDifference | null {
  const part = phrasesIn(b, PART);
  if (part.length === 0 || phrasesIn(around(a), PARTLY).length > 0 || likeness(a, b) < 0.6) return null;
  return found({
    words: `${b.party} speaks of a part: ${shown(part.map(withNext))}; ${a.party} of the whole`,
    left: [],
    right: part,
  });
}

const PAIR = /(?<![\p{L}-])(?<one>\p{Ll}{4,}) and (?:the |its |their |other )?(?<other>\p{Ll}{4,})/gu;

/** "energy infrastructure" in `a`, "energy and infrastructure" in `b` */
function joined(a: Telling, b: Telling): FoundDifference | null {
  for (const pair of phrasesIn(b, PAIR)) {
    const [one = '', other = ''] = textOf(pair).split(/ and (?:the |its |their |other )?/);
    const left = phrasesIn(a, /(?<![\p{L}-])\p{Ll}{4,} \p{Ll}{4,}(?![\p{L}-])/gu).find(passage => {
      const [x = '', y = ''] = textOf(passage).toLowerCase().split(' ');
      return stemOf(x) === stemOf(one) && stemOf(y) === stemOf(other);
    });
    if (left && missingFrom(a, b).length <= 4)
      return found({ words: `${a.party}: ${shown([left])}; ${b.party}: ${shown([pair])}`, left: [left], right: [pair] });
  }
  return null;
}

interface Places {
  readonly words: string;
  readonly left: readonly ToldPassage[];
  readonly right: readonly ToldPassage[];
}

const found = ({ words, left, right }: Places): FoundDifference => ({
  kind: 'scope',
  conflict: false,
  words,
  a: left,
  b: right,
});
