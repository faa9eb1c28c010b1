/** The sentences of a text: the rules of Unicode (Intl.Segmenter), mended at abbreviations and closing quotation marks. */
import type { Span } from '../model/span.js';
import { BEFORE_NUMBERS, MAY_END, STARTERS, TITLES } from './abbreviations.js';
import { trimmed } from './lines.js';
import { paragraphs } from './paragraphs.js';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Trimmed spans in order, none empty; never over the end of a paragraph. A wrapped line is no end. */
export function sentences(text: string, span?: Span): readonly Span[] {
  return paragraphs(text, span).flatMap(paragraph => inParagraph(text, paragraph));
}

function inParagraph(text: string, [from, to]: Span): readonly Span[] {
  const paragraph = text.slice(from, to).replace(/[\r\n\f\u2028\u2029]/g, ' ');
  const found: Span[] = [];
  let start = 0;
  for (const end of ends(paragraph)) {
    const before = paragraph.slice(Math.max(start, end - 40), end).trimEnd();
    if (end < paragraph.length && goesOn(before, paragraph.slice(end, end + 80).trimStart())) continue;
    if (end > start) found.push(trimmed(text, [from + start, from + end]));
    start = Math.max(start, end);
  }
  return found;
}

/** Where sentences may end, in order. */
function ends(paragraph: string): readonly number[] {
  return segments(paragraph).flatMap(([from, to]) => [
    ...Array.from(paragraph.slice(from, to).matchAll(NO_SPACE), match => from + match.index + match[0].length),
    pastClosingMark(paragraph, to),
  ]);
}

/** UTF-16 code units that are segmented at once: the segmenter copies the whole text for each sentence. A sentence that is longer is cut. */
const RUN = 10_000;

/** What Unicode calls sentences, without a gap. */
function segments(paragraph: string): readonly Span[] {
  const found: Span[] = [];
  for (let from = 0; from < paragraph.length; from = found.at(-1)?.[1] ?? paragraph.length) {
    const here = Array.from(
      SEGMENTER.segment(paragraph.slice(from, from + RUN)),
      ({ index, segment }): Span => [from + index, from + index + segment.length],
    );
    // The last of a run may go on behind it.
    found.push(...(from + RUN < paragraph.length && here.length > 1 ? here.slice(0, -1) : here));
  }
  return found;
}

/** "they left.The envoy stayed": not in a name of the network, "news.example", nor in "Lake.City" */
const NO_SPACE = /(?<![\p{L}\d.@/_-])\p{Ll}{3,}[.!?]["”’)]?(?=\p{Lu}\p{Ll}*[\s,])/gu;

/** "“We go. ” He left": a closing mark that stands apart belongs to what it closes. */
function pastClosingMark(paragraph: string, at: number): number {
  return at + (/^(?:[”’»)\]]+|["'](?=\s|$))\s*/.exec(paragraph.slice(at, at + 8))?.[0].length ?? 0);
}

type Join = (before: string, after: string) => boolean;

function goesOn(before: string, after: string): boolean {
  return JOINS.some(join => join(before, after));
}

const firstWord = (words: string) => /^[\p{L}’']+/u.exec(words)?.[0] ?? '';

/** "Gen. Marr" */
const title: Join = before => TITLES.test(before);

/** "No. 5", "Jan. 3" */
const numbered: Join = (before, after) => BEFORE_NUMBERS.test(before) && /^[\d(]/.test(after);

/** "the U.S. President", "J. K. Marr"; not "in the U.S. The minister" */
const mayEnd: Join = (before, after) => MAY_END.test(before) && /^[\p{Lu}\d(&]/u.test(after) && !STARTERS.has(firstWord(after));

/** "“Why?” he asked", "“We go. ” he said" */
const lowerCase: Join = (before, after) => /[.?!…]\s?[)\]"“”’'»]*$/.test(before) && /^\p{Ll}/u.test(after);

/** "“Why?” Marr asked": the words that say who asked belong to the question. */
const speaker: Join = (before, after) => /[?!]["”’'»]+$/.test(before) && SAID.test(after);
const SAID = /^(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:said|says|asked|asks|told|wrote|added|replied|answered|continued|shouted)\b/u;

/** "1. The parties agree", "(a) The parties": a number is no sentence. */
const number: Join = before => /^["“(]?(?:\d{1,3}|\p{L})[.)]$/u.test(before);

const JOINS: readonly Join[] = [title, numbered, mayEnd, lowerCase, speaker, number];
