/** The words of a piece of text, as names are made of them: "Marr’s", "J", "al-Sadr", "U.S". */
import type { Span } from '../../../model/span.js';
import { firstAtLeast } from '../../../text/sorted.js';

export interface Word {
  readonly text: string;
  readonly span: Span;
}

/** A stop, apostrophe, hyphen or ampersand counts between two letters only. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.'’ʼ‐‑&-][\p{L}\p{M}\p{N}]+)*/gu;

export function wordsIn(text: string, [from, to]: Span = [0, text.length]): readonly Word[] {
  const found: Word[] = [];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const start = from + match.index;
    found.push({ text: match[0], span: [start, start + match[0].length] });
  }
  return found;
}

/** All words of a text, looked up by place. */
export interface Words {
  readonly all: readonly Word[];
  /** Those that lie wholly in a span. */
  within(span: Span): readonly Word[];
}

/** `spans`: the parts of the text that are read, in order. */
export function wordsOf(text: string, spans: readonly Span[]): Words {
  const all = spans.flatMap(span => wordsIn(text, span));
  const starts = all.map(({ span }) => span[0]);
  const within = ([from, to]: Span): readonly Word[] => {
    const last = firstAtLeast(starts, to);
    return all.slice(firstAtLeast(starts, from), (all[last - 1]?.span[1] ?? 0) > to ? last - 1 : last);
  };
  return { all, within };
}

/** "Marr’s" → "Marr" */
export const withoutPossessive = (word: string): string => word.replace(/['’ʼ][sS]$/, '');

export const isPossessive = (word: string): boolean => /['’ʼ][sS]$/.test(word);

/** "Marr", "al-Sadr", "d’Orlo", "U.S", "O’Dell" */
export function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 0x80) return first < 0x60 ? first > 0x40 : SMALL_BEFORE_CAPITAL.test(word);
  return /^\p{Lu}/u.test(word);
}
const SMALL_BEFORE_CAPITAL = /^[a-z]{1,3}['’-]\p{Lu}/u;

/** Words in one case, so that "The" and "the" are one. */
export const lower = (word: string): string => word.toLowerCase();
