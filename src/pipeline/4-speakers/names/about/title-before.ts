/**
 * The title that stands before a name.
 *   US Secretary of Defense [Lloyd Marr]    Kestria’s foreign minister, [Hakan Teyle],    his wife, [Ilse]    Rear Admiral [Ines Koll]
 *   Deputy Head of the Office of the President [Oleg Varn]
 *   not: told the minister [Teyle] left (a verb between)    In a call with the minister, [Teyle] said (nothing closes it)
 *   not: [views resemble] Sen. [Marr]    the office of the President thanked [Marr]    President and [King Ander] (two)
 */
import type { Span } from '../../../../model/span.js';
import { STARTERS } from '../../../../text/abbreviations.js';
import { worldNamesIn } from '../../../../world/world-names-in.js';
import { inHeadline } from '../headline.js';
import { isCapitalised, isPossessive, lower, type Word, type Words } from '../word.js';
import type { RolePhrase } from './about.js';
import { DETERMINERS, HEADS, HONORIFICS, MODIFIERS, TITLE_COMPLEMENTS } from './role-words.js';

/** How far before the name a title may begin, in code units. */
const REACH = 140;
const COMPLEMENT_WORDS = 7;
const FREE_WORDS = 5;

/** `from`: where the sentence, or what follows the person named before, begins. */
export function titleBefore(text: string, all: Words, [start, end]: Span, from: number): RolePhrase | null {
  const words = all.within([Math.max(from, start - REACH), start]);
  const last = words.at(-1);
  if (!last) return null;
  const gap = text.slice(last.span[1], start);
  const isApart = /^,\s["“]?$/.test(gap);
  if (!isApart && !/^\.?\s["“]?$/.test(gap)) return null;
  const head = wholeOffice(text, words, headOf(text, words, isApart));
  if (head === -1) return null;
  const left = leftOf(text, words, head);
  if (isApart && !(left.isOpened && /^(?:[,.;:)–—]|\s[–—-]\s|$)/.test(text.slice(end, end + 3)))) return null;
  return phraseOf(words, left, gap.startsWith('.') ? last.span[1] + 1 : last.span[1]);
}

/** The word that says what they are: the last, or one with a complement: "Secretary of Defense". */
function headOf(text: string, words: readonly Word[], isApart: boolean): number {
  const last = words.length - 1;
  const nearest = words[last]?.text ?? '';
  if (HEADS.has(lower(nearest))) return last;
  if (!isApart && !isCapitalised(nearest) && !TITLE_COMPLEMENTS.has(nearest)) return -1;
  if (isApart && isVerbal(nearest)) return -1;
  for (let k = last - 1; k > Math.max(0, last - COMPLEMENT_WORDS); k -= 1) {
    const [before, word] = [words[k - 1], words[k]];
    if (!before || !word || !isTogether(text, word, words[k + 1])) return -1;
    if (/^(?:of|for|at|to|in|from|on)$/.test(word.text) && HEADS.has(lower(before.text)) && isTogether(text, before, word))
      return k - 1;
    if (isApart ? isVerbal(word.text) : !isCapitalised(word.text) && !/^(?:of|for|and|the|to|in|on)$/.test(word.text)) return -1;
  }
  return -1;
}

/** "President of Kestria reaffirmed his position": no title has these. */
const isVerbal = (word: string): boolean =>
  /^(?:(?!unit|associat|limit|link)\p{Ll}{3,}ed|his|her|their|its|is|was|has|had|said|says|will|that|which|who)$/u.test(word);

/** "President" in "Deputy Head of the Office of the President [Varn]" → "Head"; not: "a friend of President". */
function wholeOffice(text: string, words: readonly Word[], head: number): number {
  if (words[head - 1]?.text !== 'the' || words[head - 2]?.text !== 'of') return head;
  for (let k = head - 3; k >= Math.max(0, head - COMPLEMENT_WORDS); k -= 1) {
    const word = words[k]?.text ?? '';
    if (!isTogether(text, words[k], words[k + 1]) || !(isCapitalised(word) || /^(?:of|the|and|for)$/.test(word))) break;
    if (HEADS.has(lower(word)) && /^(?:of|for)$/.test(words[k + 1]?.text ?? '')) return k;
  }
  return head;
}

interface Left {
  /** Index of the first word of the role, and of the phrase with its possessor. */
  readonly role: number;
  readonly phrase: number;
  /** Whether an article or a possessor opens it. */
  readonly isOpened: boolean;
}

function leftOf(text: string, words: readonly Word[], head: number): Left {
  const title = words[head]?.text ?? '';
  const isAddress = HONORIFICS.has(lower(title));
  const isProper = isAddress || isCapitalised(title);
  const isShouting = inHeadline(text, words, head);
  let sure = head;
  for (let k = head - 1; k >= 0; k -= 1) {
    const word = words[k];
    if (!word || !isTogether(text, word, words[k + 1])) break;
    if (DETERMINERS.has(lower(word.text))) return { role: k + 1, phrase: k + 1, isOpened: true };
    if (isPossessive(word.text)) return { role: k + 1, phrase: possessor(text, words, k), isOpened: true };
    if (isPartOfTitle(words, k) && (isOffice(word.text) || !(isShouting ? isCommon(text, word) : isAddress && sure === head))) {
      if (sure !== k + 1 && HEADS.has(lower(word.text))) break;
      sure = sure === k + 1 ? k : sure;
    } else if (isProper || isSmallWord(word.text) || head - k > FREE_WORDS) break;
  }
  const first = words[sure]?.text === 'and' ? sure + 1 : sure;
  return { role: first, phrase: first, isOpened: false };
}

function isPartOfTitle(words: readonly Word[], k: number): boolean {
  const word = words[k]?.text ?? '';
  if (isOffice(word)) return true;
  if (word === 'and') return HEADS.has(lower(words[k - 1]?.text ?? '')) && !isSovereign(words[k + 1]?.text ?? '');
  return isCapitalised(word) && !STARTERS.has(word);
}

const isOffice = (word: string): boolean =>
  MODIFIERS.has(lower(word)) || HEADS.has(lower(word)) || /^\d{1,3}(?:st|nd|rd|th)$/.test(word);

/** In a headline a capital says nothing: only names of the world and letters count as part of a title. */
const isCommon = (text: string, { text: word, span }: Word): boolean =>
  word !== word.toUpperCase() && worldNamesIn(text, span).length === 0;

/** Nobody is "President and King": the one before is another. */
const isSovereign = (word: string): boolean =>
  /^(?:King|Queen|Emir|Amir|Sultan|Prince|Princess|President|Pope|Prime|His|Her)$/.test(word);

const isSmallWord = (word: string): boolean =>
  /^(?:of|for|at|to|in|into|from|on|by|with|behind|against|under|about|over|between|and|or|but|that|as|than|said|says|told|asked|met|when|while|after|is|was|are|were|has|had|have|will|would|who)$/.test(
    word,
  );

/** All capitalised words of "Lantern Wire’s". */
function possessor(text: string, words: readonly Word[], k: number): number {
  let first = k;
  while (first > 0 && isCapitalised(words[first - 1]?.text ?? '') && isTogether(text, words[first - 1], words[first])) first -= 1;
  return first;
}

function isTogether(text: string, a: Word | undefined, b: Word | undefined): boolean {
  return a !== undefined && b !== undefined && /^(?:\.?\s|[-/‐‑])$/.test(text.slice(a.span[1], b.span[0]));
}

function phraseOf(words: readonly Word[], { role, phrase }: Left, end: number): RolePhrase | null {
  const [first, whole] = [words[role], words[phrase]];
  if (!first || !whole) return null;
  const own = words.slice(role);
  const last = role + own.findLastIndex(({ text: word }, k) => !HONORIFICS.has(lower(word)) || isFirstLady(own, k));
  const start = words.slice(role, last + 1).find(({ text: word }) => !HONORIFICS.has(lower(word))) ?? first;
  const until = last === words.length - 1 ? end : (words[last]?.span[1] ?? end);
  return { rule: 'title', phrase: [whole.span[0], end], role: last < role ? null : [start.span[0], until] };
}

const isFirstLady = (words: readonly Word[], k: number): boolean =>
  lower(words[k]?.text ?? '') === 'lady' && lower(words[k - 1]?.text ?? '') === 'first';
