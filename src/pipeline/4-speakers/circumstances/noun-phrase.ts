/** Where a noun phrase ends, by words alone: "a letter | to the council", "the Courier’s editor Ada Brenn | on Friday". */
import { bounds, DETERMINERS, PREPOSITIONS, TIMES } from './grammar-words.js';
import { isCapital, isMark, type Word } from './words.js';

const LONGEST = 14;

/** The index past the last word of the noun phrase that starts at `from`; `from` where there is none. "of" goes on with the next one. */
export function phraseEnd(words: readonly Word[], from: number): number {
  let at = simpleEnd(words, from);
  while (at > from && words[at]?.lower === 'of' && at - from < LONGEST) {
    const next = simpleEnd(words, at + 1);
    if (next === at + 1) break;
    at = next;
  }
  return at;
}

/** Without what follows an "of": "a letter" of "a letter of thanks". */
export function simpleEnd(words: readonly Word[], from: number): number {
  let at = from;
  let head = from;
  for (; at < words.length && at - from < LONGEST; at++) {
    const word = words[at];
    if (!word || (isMark(word) ? !joins(words, at, from) : stopsBefore(words, at, head > from))) break;
    if (!isMark(word) && !DETERMINERS.has(word.lower)) head = at + 1;
  }
  return head;
}

/** A mark inside a phrase: "Morning & Noon", "“Hour of the State”", "the fleet’s". */
function joins(words: readonly Word[], at: number, from: number): boolean {
  const [mark, next] = [words[at]?.text ?? '', words[at + 1]];
  if (!next) return false;
  if (mark === '&') return isCapital(next);
  if (/^[“"‘']$/.test(mark)) return isCapital(next);
  return /^[’']$/.test(mark) && at > from && /s$/.test(words[at - 1]?.lower ?? '') && !isMark(next);
}

function stopsBefore(words: readonly Word[], at: number, hasHead: boolean): boolean {
  const lower = words[at]?.lower ?? '';
  if (!hasHead) return bounds(lower) && !DETERMINERS.has(lower);
  if (lower === 'and' || DETERMINERS.has(lower)) return !joinsNames(words, at);
  return bounds(lower) || opensClause(words, at) || (TIMES.has(lower) && !leadsOn(words, at));
}

const NOUN_IN_ING =
  /^(?:meeting|briefing|hearing|gathering|filing|posting|ruling|evening|morning|writing|reading|building|offering|blessing|warning|king|wing|being|thing|anything|everything)s?$/;

/** "a letter | demanding talks", "the crowd | gathered in Marrow", "reporters | quietly": a participle or an adverb behind the noun. */
function opensClause(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || isCapital(word)) return false;
  if (/[a-z]{2}ing$/.test(word.lower))
    return !NOUN_IN_ING.test(word.lower) && (!next || isMark(next) || !TAKES_ING.test(next.lower));
  if (/[a-z]{2}ly$/.test(word.lower)) return !/^(?:daily|weekly|monthly|family|assembly|ally|rally)$/.test(word.lower);
  return /[a-z]{2}ed$/.test(word.lower) && (!next || isMark(next) || PREPOSITIONS.has(next.lower) || TIMES.has(next.lower));
}

/** "a cooking show": a word in -ing before the head. */
const TAKES_ING = /^(?:shows?|rooms?|programm?e?|calls?|emails?|speech|events?|hosts?|editors?|members|committee|party)$/;

/** "Morning and Noon", "Meet the Cabinet" */
function joinsNames(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  return !!before && !!after && isCapital(before) && isCapital(after);
}

/** "a Monday rally", "Tuesday night’s debate": a time that a noun follows. */
function leadsOn(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return !!next && !isMark(next) && !bounds(next.lower) && !DETERMINERS.has(next.lower);
}
