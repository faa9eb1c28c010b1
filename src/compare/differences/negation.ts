/** One denies what the other says: "will raise the fee" / "will not raise the fee", "remains open" / "remains closed". */
import { type Opposed, opposed } from './opposites.js';
import { around, phrasesIn, shown } from './phrases.js';
import type { DifferenceRule, FoundDifference, Telling, ToldPassage } from './told.js';
import { turned } from './turned.js';
import { isContent, likeness, missingFrom, shareOf, wordsIn, wordsOf } from './words-of.js';

export const negation: DifferenceRule = (a, b) => denied(a, b) ?? turned(denied(b, a)) ?? opposite(a, b);

const NOT =
  /\b(?:not(?! (?:only|just|merely|least|one)\b)|never|no(?! (?:more|fewer|less|later) than)|nobody|no one)\b|n['’]t\b/giu;
/** Whatever may deny in other words. */
const DENYING =
  /\b(?:not|never|no|none|nobody|neither|nor|nothing|without|un(?!der|til|it|i|less)\p{Ll}+|refus\w+|reject\w*|declin\w*|den(?:y|ied|ies|ying|ial)|fail\w*|avoid\w*|prevent\w*|bann?\w*|stop\w*|halt\w*|ceas\w*|lack\w*|oppos\w*|rul\w+ out|exclud\w*|absen\w+|instead|rather|hardly|cannot|only|clos\w+|block\w*|withh\w+|void|end\w*|abst\w+|stay\w* away|turned (?:down|away)|free (?:of|from)|drop\w*|cancel\w*|keep|kept|spar\w+|untouched|last|few|fewer|less|exempt\w*|rare\w*|seldom|missing|refrain\w*|little|barr?\w*|forb\w+|rid|forsw\w+|suspend\w*|renounc\w*|lift\w*)\b|n['’]t\b/giu;

/** The words right behind a "not" in `b` stand in `a` without one, and `a` denies nothing. */
function denied(a: Telling, b: Telling): FoundDifference | null {
  const nots = phrasesIn(b, NOT);
  if (nots.length === 0 || phrasesIn(around(a), DENYING).length > 0 || phrasesIn(around(b), UNDOING).length > 0) return null;
  if (Math.min(shareOf(a, b), shareOf(b, a)) < LEAST) return null;
  const words = wordsOf(a);
  for (const not of nots) {
    const behind = wordsIn({ ...not, span: [not.span[1], clauseEnd(not)] }).filter(isContent)[0];
    const same = behind && words.find(({ stem }) => stem === behind.stem);
    if (same && missingFrom(b, a).length <= MOST)
      return found(a, b, same.passage, { ...not, span: [not.span[0], behind.passage.span[1]] });
  }
  return null;
}

const LEAST = 0.7;
/** What turns a denial round. */
const UNDOING = /\b(?:unless|but for|until|so long as|as long as|alone|except|other than|neither|nor)\b/giu;
/** Where the one that denies says much that the other does not, it may deny that. */
const MOST = 4;

function clauseEnd({ report, span }: ToldPassage): number {
  const rest = report.text.slice(span[1], span[1] + 60);
  const stop = rest.search(/[,.;:]/);
  return span[1] + (stop < 0 ? rest.length : stop);
}

/** The one word in place of its opposite, in the same frame, with as many denials on both sides. */
function opposite(a: Telling, b: Telling): FoundDifference | null {
  if (likeness(a, b) < LEAST || missingFrom(a, b).length > 3 || missingFrom(b, a).length > 3) return null;
  if (phrasesIn(a, NOT).length !== phrasesIn(b, NOT).length) return null;
  const pair: Opposed | null = opposed(missingFrom(a, b), missingFrom(b, a));
  return pair && found(a, b, pair.left.passage, pair.right.passage);
}

const found = (a: Telling, b: Telling, left: ToldPassage, right: ToldPassage): FoundDifference => ({
  kind: 'negation',
  conflict: true,
  words: `${a.party}: ${shown([left])}; ${b.party}: ${shown([right])}`,
  a: [left],
  b: [right],
});
