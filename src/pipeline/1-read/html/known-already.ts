/** Tells the lines that repeat what the page's metadata say: headline, standfirst, date. */
import { lettersOf } from './metadata/title.js';
import type { Line } from './read-lines.js';
import { endsSentence } from './weigh-lines.js';

/** The letters of the page's title and of the texts that announce it elsewhere. */
export type Known = ReadonlySet<string>;

/** A title or an announcement is shorter; in UTF-16 code units. */
const LENGTH_LIMIT = 600;

export function knownFrom(texts: readonly (string | null)[]): Known {
  return new Set(texts.map(text => lettersOf(text ?? '')).filter(letters => letters !== ''));
}

export function isMetadata({ element, text }: Line, known: Known): boolean {
  return element.tag === 'h1' || isDate(text) || (text.length <= LENGTH_LIMIT && known.has(lettersOf(text)));
}

/** "TALMARK, 3 April 2031 (KNA)": a dateline is the article's. */
const DATELINE = /^\p{Lu}{3}|[–—-]$/u;

/** "3 April 2031", "Posted by Lena Orsk on 03/04/2031": no sentence, with a date in it. */
function isDate(text: string): boolean {
  return (
    !DATELINE.test(text) &&
    text.length < 160 &&
    /\b(?:19|20)\d{2}\b/.test(text) &&
    /\b\d{1,2}\b/.test(text) &&
    !endsSentence(text)
  );
}
