/**
 * Organisations whose letters stand behind them in brackets: the words that the letters begin, and the letters.
 *   the Compact to Mend Our Harbours (CMOH)    Union of Lerna Teachers (ULT)    not: the harbour (CMOH), Jane Marr (D-Norv.)
 */
import type { Span } from '../../../../model/span.js';
import type { Name } from '../name.js';
import { isCapitalised, isPossessive, type Word, wordsIn } from '../word.js';

const LETTERS = /(?<=[\p{L}”"] )\((\p{Lu}{3,8})\)/gu;
/** Code units before the bracket that are looked at. */
const REACH = 140;

export function speltOut(text: string): readonly Name[] {
  const found: Name[] = [];
  for (const match of text.matchAll(LETTERS)) {
    const letters = match[1] ?? '';
    const words = wordsIn(text, [Math.max(0, match.index - REACH), match.index]);
    const first = firstOf(words, letters);
    const last = words.at(-1);
    if (!first || !last) continue;
    const start = match.index + 1;
    found.push(organisation([first.span[0], isPossessive(last.text) ? last.span[1] - 2 : last.span[1]]));
    found.push(organisation([start, start + letters.length]));
  }
  return found;
}

const organisation = (span: Span): Name => ({ span, kind: 'organisation', entry: null, weight: 3 });

/** From the last word back, each letter a capitalised word; small words may stand for a letter or for none. */
function firstOf(words: readonly Word[], letters: string): Word | null {
  let left = letters.length;
  for (const word of words.toReversed()) {
    const isLetter = word.text.charAt(0).toUpperCase() === letters.charAt(left - 1);
    if (isLetter && (isCapitalised(word.text) || left > 1)) left -= 1;
    else if (isCapitalised(word.text)) return null;
    if (left === 0) return isCapitalised(word.text) ? word : null;
  }
  return null;
}
