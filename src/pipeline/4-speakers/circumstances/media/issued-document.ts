/** "issued a statement saying", "sent the council a letter", "gave a speech": what is given out carries what is said. */
import type { Span } from '../../../../model/span.js';
import { distance } from '../distance.js';
import { bounds } from '../grammar-words.js';
import { phraseEnd } from '../noun-phrase.js';
import { isCapital, isMark, stem, type Word } from '../words.js';
import type { Candidate, MediumProposer } from './candidate.js';
import { withTail } from './medium-tail.js';
import { DOCUMENTS, EXCHANGES, SPEECHES } from './medium-words.js';

const ISSUE =
  /^(?:(?:issu|releas|publish|post|circulat|distribut|deliver|fil|air|record|draft|sign|shar|e-?mail)(?:es|s|ed|ing)|penn(?:ed|ing)|send(?:s|ing)?|sent|writ(?:e|es|ten|ing)|wrote|put|puts|run|runs|ran|read|reads|reading)$/;

/** "held a news conference", "made an appearance" */
const HOLD = /^(?:hold(?:s|ing)?|held|host(?:s|ed|ing)?|convened?|giv(?:e|es|en|ing)|gave|mak(?:e|es|ing)|made)$/;

/** In words: what someone else issued is told in another clause, farther away. */
const NEAR = 7;

/** Words between the verb and the end of its object. */
const OBJECT_REACH = 6;

export const issuedDocument: MediumProposer = place => {
  const beside = [place.anchor, ...place.statement.source];
  return documentsIn(place.runs).filter(({ span }) => beside.some(near => distance(place, near, span) <= NEAR));
};

/** "released", "held" */
export const isIssuing = ({ lower }: Word): boolean => ISSUE.test(lower) || HOLD.test(lower);

export const documentsIn = (runs: readonly (readonly Word[])[]): readonly Candidate[] =>
  runs.flatMap(words =>
    words.flatMap((word, at) => {
      const span = isIssuing(word) ? documentAfter(words, at, HOLD.test(word.lower)) : null;
      return span ? [{ span, rule: 'issued-document', score: null }] : [];
    }),
  );

/** The verb with its object, or the object alone where another one stands between: "sent the council | a letter". */
function documentAfter(words: readonly Word[], verb: number, isHeld: boolean): Span | null {
  for (let at = verb + 1; at <= verb + OBJECT_REACH; at++) {
    const end = phraseEnd(words, at);
    const head = words.slice(at, end).findLastIndex(word => isDocument(word, isHeld));
    const [first, last] = [words[at === verb + 1 ? verb : at], words[withTail(words, at + head + 1) - 1]];
    if (head >= 0 && first && last) return [first.span[0], last.span[1]];
    if (end > at) at = end - 1;
    else if (bounds(words[at]?.lower ?? '') && words[at]?.lower !== 'out') return null;
  }
  return null;
}

function isDocument(word: Word, isHeld: boolean): boolean {
  const name = stem(word);
  return !isMark(word) && !isCapital(word) && (DOCUMENTS.has(name) || SPEECHES.has(name) || (isHeld && EXCHANGES.has(name)));
}
