/** A list that lacks items of the other: "pumps, pipes and filters" / "pumps and pipes". Items in other words are no difference. */
import { around, phrasesIn, shown, textOf } from './phrases.js';
import type { DifferenceRule, FoundDifference, Telling, ToldPassage } from './told.js';
import { turned } from './turned.js';
import { isContent, likeness, missingFrom, stemsOf, wordsIn } from './words-of.js';

export const lists: DifferenceRule = (a, b) => longer(a, b) ?? turned(longer(b, a));

const WORD = String.raw`(?!(?:and|or|aged|who|which|that|with|was|were|is|are|has|had|will|said|from|to|for|in|on|at|by)\b)[\p{L}\p{N}][\p{L}\p{N}’'-]{0,40}`;
const ITEM = `${WORD}(?: ${WORD}){0,4}`;
const LIST = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])${ITEM}(?:, ${ITEM}){0,12},? (?:and(?! a (?:half|quarter))|as well as) (?:also |of |the |by |in |for )*${ITEM}`,
  'gu',
);

/** One item stands in the other telling, and one in none of its words, though hardly a word of it is left that could mean it. */
function longer(a: Telling, b: Telling): FoundDifference | null {
  if (likeness(a, b) < 0.7 || missingFrom(b, a).length > 2) return null;
  const stems = stemsOf(around(b));
  for (const list of phrasesIn(a, LIST)) {
    const items = itemsOf(list);
    const missing = items.filter(item => isThing(item) && contentIn(item).every(({ stem }) => !stems.has(stem)));
    const isThere = items.some(item => contentIn(item).some(({ stem }) => stems.has(stem)));
    if (isThere && missing.length > 0 && missing.length < items.length) return found(a, b, missing);
  }
  return null;
}

function itemsOf(list: ToldPassage): readonly ToldPassage[] {
  const items: ToldPassage[] = [];
  let at = list.span[0];
  for (const words of textOf(list).split(/(,? ?\b(?:and|as well as)\b |, )/u)) {
    const passage: ToldPassage = { ...list, span: [at, at + words.trimEnd().length] };
    if (!/^,|^ ?(?:and|as well as) $/.test(words) && contentIn(passage).length > 0) items.push(passage);
    at += words.length;
  }
  return items;
}

/** "based" and "none afterwards" are no items. */
const isThing = (item: ToldPassage): boolean =>
  !/^\p{Ll}+ed$|^(?:none|not|no|then|later|twenty|thirty|forty)\b|^an? \p{Ll}+ (?:later|earlier)$/u.test(textOf(item));

const contentIn = (passage: ToldPassage) => wordsIn(passage).filter(isContent);

const found = (a: Telling, b: Telling, missing: readonly ToldPassage[]): FoundDifference => ({
  kind: 'list',
  conflict: false,
  words: `${a.party} names ${shown(missing)} as well; ${b.party} does not`,
  a: missing,
  b: [],
});
