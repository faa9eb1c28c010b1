/** "in a statement", "on X", "at a rally in Marrow", "by telephone", "with a tweet": a preposition and a word for what carries words. */
import { TIMES } from '../grammar-words.js';
import { simpleEnd } from '../noun-phrase.js';
import { isCapital, isMark, stem, type Word } from '../words.js';
import type { Candidate, MediumProposer } from './candidate.js';
import { withTail } from './medium-tail.js';
import {
  CHANNELS,
  DOCUMENTS,
  EXCHANGES,
  HELD_IN,
  isBroadcaster,
  isCarrier,
  MEANS,
  NEEDS_OWNER,
  NETWORKS,
  OCCASIONS,
  SENT_WITH,
  SPEECHES,
  STANDS,
} from './medium-words.js';

type Carriers = readonly ReadonlySet<string>[];

const CARRIERS: ReadonlyMap<string, Carriers> = new Map([
  ['in', [DOCUMENTS, SPEECHES, EXCHANGES, HELD_IN]],
  ['on', [CHANNELS, NETWORKS]],
  ['at', [OCCASIONS, EXCHANGES]],
  ['during', [OCCASIONS, EXCHANGES, SPEECHES]],
  ['via', [MEANS, NETWORKS, DOCUMENTS]],
  ['by', [MEANS]],
  ['over', [MEANS]],
  ['through', [MEANS]],
  ['with', [SENT_WITH]],
  ['from', [STANDS]],
]);

export const mediumPhrase: MediumProposer = ({ runs }) => runs.flatMap(phrasesIn);

export function phrasesIn(words: readonly Word[]): readonly Candidate[] {
  return words.flatMap((word, at) => {
    const end = carrierEnd(words, at);
    const last = words[withTail(words, end) - 1];
    return end > at && last ? [{ span: [word.span[0], last.span[1]] as const, rule: 'medium-phrase', score: null }] : [];
  });
}

/** The index past "in a statement"; `at` where no such phrase starts there. */
function carrierEnd(words: readonly Word[], at: number): number {
  const preposition = words[at]?.lower ?? '';
  const carriers = CARRIERS.get(preposition);
  if (!carriers || isOfAnother(words[at - 1])) return at;
  const phrase = words.slice(at + 1, longEnd(words, at + 1));
  const head = phrase.findLastIndex(
    (_, i) => isHead(phrase, i, carriers) && !isName(preposition, phrase[i]) && mayEnd(phrase[i + 1]),
  );
  if (head >= 0) return at + head + 2;
  const isNamed = preposition === 'on' && phrase.some(word => isCapital(word) && isBroadcaster(word.text));
  return isNamed ? at + phrase.length + 1 : at;
}

/** "the envoy’s speech | at the convention": the phrase says where that speech was given. */
const isOfAnother = (before: Word | undefined): boolean => !!before && !isMark(before) && isCarrier(stem(before));

/** "in the Lowmere Post", "by Northern Radio": a name; "at the National Convention" and "on Northern Radio" are places to be heard. */
const isName = (preposition: string, head: Word | undefined): boolean =>
  !!head && isCapital(head) && !/^(?:at|during|on|via)$/.test(preposition);

function isHead(phrase: readonly Word[], i: number, carriers: Carriers): boolean {
  const word = phrase[i];
  const name = word ? stem(word) : '';
  const isOwned = phrase.slice(0, i).some(({ lower }) => /^(?:the|a|an|another|his|her|its|their|my|our)$|'s?$/.test(lower));
  return carriers.some(set => set.has(name)) && (isOwned || !NEEDS_OWNER.has(name));
}

/** "a statement | released", "an interview | early", "a letter | demanding": where more words follow the head, they open a clause. */
const mayEnd = (next: Word | undefined): boolean =>
  !next || isMark(next) || TIMES.has(next.lower) || /^(?:early|late|sent|held|put)$|(?:ed|ing|en)$/.test(next.lower);

/** Over the commas of "at a Lowmere, Talmark rally" and "in the July 9, 2012, cable". */
function longEnd(words: readonly Word[], from: number): number {
  let end = simpleEnd(words, from);
  if (TIMES.has(words[from]?.lower ?? '')) return end; // "on Monday, Northern Radio …"
  for (let left = 2; left > 0 && end > from && words[end]?.text === ','; left--) {
    const [before, after] = [words[end - 1]?.text ?? '', words[end + 1]?.text ?? ''];
    const goesOn = /^[\p{Lu}\d]/u.test(before) && (/^[\p{Lu}\d]/u.test(after) || /^\d{4}$/.test(before));
    const next = goesOn ? simpleEnd(words, end + 1) : end + 1;
    if (next === end + 1) break;
    end = next;
  }
  return end;
}
