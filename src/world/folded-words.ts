/** The words of a text and what stands between them, with accents, kinds of apostrophe and kinds of hyphen folded. */
import type { Span } from '../model/span.js';

/** Letters, marks and digits; apostrophes that Unicode counts as letters (Sanaʼa, Saʻada) stand between words as the others do. */
const OF_WORD = /^(?![ʻʼʾʿ])[\p{L}\p{M}\p{N}]/u;
const ASCII: readonly boolean[] = Array.from({ length: 128 }, (_, code) => OF_WORD.test(String.fromCharCode(code)));
/** The longest run of blanks, stops and marks inside a name: "Washington, D.C.". */
const LONGEST_LINK = 4;
// biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII is what this asks for.
const PLAIN = /^[\x00-\x7f]*$/;
/** Letters that have no accent to take away: "Chişinău" folds by itself, "Ağrı" and "Łódź" do not. */
const LETTERS: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', þ: 'th', Þ: 'Th' };

/** By hand: a pattern that repeats such a class runs out of stack on a word of a million letters. */
export function words(text: string, [from, to]: Span = [0, text.length]): readonly Span[] {
  const found: Span[] = [];
  let start = -1;
  for (let at = from; at < to; ) {
    const code = text.codePointAt(at) ?? 0;
    const isOfWord = ASCII[code] ?? OF_WORD.test(String.fromCodePoint(code));
    if (isOfWord && start < 0) start = at;
    if (!isOfWord && start >= 0) {
      found.push([start, at]);
      start = -1;
    }
    at += code > 0xffff ? 2 : 1;
  }
  if (start >= 0) found.push([start, to]);
  return found;
}

/** "Élysée" → "Elysee"; upper and lower case stay. */
export function folded(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıøØłŁđĐþÞ]/g, letter => LETTERS[letter] ?? letter);
}

/** What links two words of one name, folded: " ", "-", "'", ", ", "."; `null` where it is too long or a break of paragraphs. */
export function link(between: string): string | null {
  if (between === ' ') return between;
  if (between.length > LONGEST_LINK || /[\n\r]\s*[\n\r]/.test(between)) return null;
  return between
    .replace(/['’‘`´ʻʼʾʿ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ');
}
