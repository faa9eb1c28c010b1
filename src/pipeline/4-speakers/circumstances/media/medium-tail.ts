/** What belongs to "in an interview": "with the Courier", "published on Friday", "in Marrow". */
import { DETERMINERS, TIMES } from '../grammar-words.js';
import { phraseEnd } from '../noun-phrase.js';
import { isCapital, isMark, type Word } from '../words.js';

const MOST = 4;

const BINDING = new Set(['with', 'to', 'by', 'of', 'from', 'before']);
/** "on trade", "in anger" say what about or in what mood: behind these a name or an article has to follow. */
const PLACING = new Set(['on', 'in', 'at']);
const RELEASED =
  /^(?:released|published|posted|issued|aired|airing|broadcast|hosted|taped|recorded|sent|written|dated|given|sponsored|organi[sz]ed|moderated|held|conducted|appearing|obtained|put|out)$/;

/** The index past up to four more phrases, from the one past the head. */
export function withTail(words: readonly Word[], from: number): number {
  let at = from;
  for (let left = MOST; left > 0; left--) {
    const next = tailEnd(words, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

function tailEnd(words: readonly Word[], at: number): number {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || isMark(word)) return at;
  if (TIMES.has(word.lower) || RELEASED.test(word.lower)) return at + 1;
  if (!next) return at;
  if (/^(?:this|early|late)$/.test(word.lower)) return TIMES.has(next.lower) ? at + 2 : at;
  const places = PLACING.has(word.lower) && (isCapital(next) || TIMES.has(next.lower) || DETERMINERS.has(next.lower));
  const end = BINDING.has(word.lower) || places ? phraseEnd(words, at + 1) : at;
  return end > at + 1 ? end : at;
}
