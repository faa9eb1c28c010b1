/**
 * Bodies that their own words give away, where the tagger saw a piece of them or nothing.
 *   Norvania Board of Elections    Bureau of Labour Statistics    the Talmark Commerce Department    Lerna Centre for Economic and Policy Research
 *   not: Secretary of State (an office), the board of elections
 */
import type { Span } from '../../../../model/span.js';
import { STARTERS } from '../../../../text/abbreviations.js';
import { HEADS } from '../about/role-words.js';
import { inHeadline } from '../headline.js';
import type { Name } from '../name.js';
import { isCapitalised, isPossessive, lower, type Word } from '../word.js';

const BODY =
  /^(?:Board|Department|Ministry|Committee|Subcommittee|Commission|Council|Bureau|Institute|Cent(?:er|re)|Association|Federation|University|College|Court|Bank|Chamber|Agency|Consortium|League|Foundation|Academy|Authority|Alliance|Union|Society|Organi[sz]ation|Fund)$/;
/** Bodies that a name before them makes one: "Commerce Department". */
const ENDING =
  /^(?:Department|Ministry|Agency|Commission|Committee|Council|Bureau|Institute|University|Association|Federation|Foundation)$/;
const JOINING = /^(?:of|for|on|at)$/;
const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** Words on either side at most. */
const MOST = 6;

/** `words`: all of the text, in order; `isPersonAt`: whether a person's name begins there, which no body's name runs into. */
export function institutions(text: string, words: readonly Word[], isPersonAt: (at: number) => boolean): readonly Name[] {
  return words.flatMap(({ text: word }, k) => {
    if (!BODY.test(word) || inHeadline(text, words, k)) return [];
    const [first, last] = [firstOf(text, words, k), lastOf(text, words, k, isPersonAt)];
    const [from, to] = [words[first], words[last]];
    const isNamed = last > k || (first < k && ENDING.test(word));
    if (!isNamed || !from || !to) return [];
    const span: Span = [from.span[0], isPossessive(to.text) ? to.span[1] - 2 : to.span[1]];
    return [{ span, kind: 'organisation', entry: null, weight: 1 }];
  });
}

/** The capitalised words before; none that says who someone is or opens a sentence. */
function firstOf(text: string, words: readonly Word[], k: number): number {
  let first = k;
  for (let at = k - 1; at >= Math.max(0, k - MOST); at -= 1) {
    const word = words[at]?.text ?? '';
    const between = gap(text, words, at);
    const isApart = between !== ' ' && !(between === '. ' && /^\p{Lu}(?:\.\p{Lu})+$/u.test(word));
    if (isApart || !isCapitalised(word) || isPossessive(word)) break;
    if (STARTERS.has(word) || HEADS.has(lower(word))) break;
    first = at;
  }
  return first;
}

/** "of (the) Labour Statistics", "of Appeals for the 3rd Circuit": the complements, up to a person's name. */
function lastOf(text: string, words: readonly Word[], k: number, isPersonAt: (at: number) => boolean): number {
  let last = k;
  for (let at = k + 1; at <= k + MOST; at += 1) {
    const first = joinedTo(words, at, k);
    const word = words[first];
    if (!word || !isTogether(text, words, last, first) || isPersonAt(word.span[0]) || !isOfName(word)) break;
    last = first;
    if (isPossessive(word.text)) break;
    at = first;
  }
  return last;
}

const isOfName = ({ text: word }: Word): boolean =>
  (isCapitalised(word) && !DAY.test(word)) || /^\d{1,2}(?:st|nd|rd|th)$/.test(word);

/** Where the next word of the name is, small words left aside; "and" counts before two capitalised words, or it may join another name. */
function joinedTo(words: readonly Word[], at: number, body: number): number {
  const word = words[at]?.text ?? '';
  if (JOINING.test(word)) return words[at + 1]?.text === 'the' ? at + 2 : at + 1;
  if (at === body + 1) return -1;
  const areTwo = [words[at + 1], words[at + 2]].every(next => next !== undefined && isCapitalised(next.text));
  return word === 'and' && areTwo ? at + 1 : at;
}

function isTogether(text: string, words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) if (gap(text, words, k) !== ' ') return false;
  return true;
}

/** What stands between a word and the next. */
function gap(text: string, words: readonly Word[], k: number): string {
  const [a, b] = [words[k], words[k + 1]];
  return a && b ? text.slice(a.span[1], b.span[0]) : '';
}
