/**
 * Whether a word stands in a headline, where nearly all words are capitalised and so a capital says nothing.
 *   Retired Envoy Reveals What He Saw    not: said Retired Envoy Jane Marr on Monday
 */
import { isCapitalised, type Word } from './word.js';

/** Words looked at on either side, in the same line. */
const REACH = 10;
/** Fewer are no headline. */
const FEWEST = 3;

export function inHeadline(text: string, words: readonly Word[], k: number): boolean {
  const line = [...side(text, words, k, -1), ...side(text, words, k, 1)].filter(({ text: word }) => word.length > 3);
  const small = line.filter(({ text: word }) => !isCapitalised(word)).length;
  return line.length >= FEWEST && small * 5 <= line.length;
}

function side(text: string, words: readonly Word[], k: number, step: 1 | -1): readonly Word[] {
  const found: Word[] = [];
  for (let at = k; found.length < REACH; at += step) {
    const [word, next] = [words[at], words[at + step]];
    if (!word || !next) break;
    const [a, b] = step === 1 ? [word, next] : [next, word];
    if (/[\n\r]/.test(text.slice(a.span[1], b.span[0]))) break;
    found.push(next);
  }
  return found;
}
