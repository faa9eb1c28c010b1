/** Links to exact words of a page: "#:~:text=prefix-,start,end,-suffix" (https://wicg.github.io/scroll-to-text-fragment/). */
import type { Span } from '../../../../src/model/span.js';

/** Words are given whole up to here, in UTF-16 code units; of longer ones their beginning and their end. */
const WHOLE = 80;

/** So many words tell a beginning, an end, and what stands around. */
const WORDS = 5;
const AROUND = 3;

/** One directive for each span that holds words: "text=…&text=…"; "" where none does. */
export function textDirective(text: string, spans: readonly Span[]): string {
  return spans
    .map(span => directiveOf(text, span))
    .filter(one => one !== '')
    .join('&');
}

/** The address with its own fragment, and with the words to go to. */
export function withDirective(address: string, fragment: string, directive: string): string {
  const [page = ''] = address.split('#');
  if (directive === '') return fragment === '' ? page : `${page}#${fragment}`;
  return `${page}#${fragment}:~:${directive}`;
}

function directiveOf(text: string, [start, end]: Span): string {
  const given = text.slice(start, end);
  const lines = given.split(/[\n\r]+/).filter(line => /[\p{L}\p{N}]/u.test(line));
  const [first = '', last = ''] = [lines.at(0), lines.at(-1)].map(line => trimmed(line ?? ''));
  if (first === '') return '';
  const short = lines.length === 1 && first.length <= WHOLE;
  const terms = short ? [first] : [firstOf(first, WORDS), lastOf(last, WORDS)];
  return `text=${[...around(text, [start, end], terms[0] ?? ''), ...terms.map(escaped)].join(',')}${suffix(text, end, terms)}`;
}

/** What stands before, where the same words stand elsewhere too. */
function around(text: string, [start]: Span, first: string): readonly string[] {
  if (isOnce(text, first)) return [];
  const before = lastOf(trimmed(lineBefore(text, start)), AROUND);
  return before === '' ? [] : [`${escaped(before)}-`];
}

function suffix(text: string, end: number, [first = '', last]: readonly string[]): string {
  if (isOnce(text, last ?? first)) return '';
  const after = firstOf(trimmed(lineAfter(text, end)), AROUND);
  return after === '' ? '' : `,-${escaped(after)}`;
}

function lineBefore(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - WHOLE), at)
      .split(/[\n\r]/)
      .at(-1) ?? ''
  );
}

function lineAfter(text: string, at: number): string {
  return text.slice(at, at + WHOLE).split(/[\n\r]/)[0] ?? '';
}

function isOnce(text: string, words: string): boolean {
  const flat = text.replace(/\s+/g, ' ').toLowerCase();
  const wanted = words.toLowerCase();
  return flat.indexOf(wanted) === flat.lastIndexOf(wanted);
}

const trimmed = (words: string): string => words.replace(/\s+/g, ' ').trim();

const firstOf = (words: string, count: number): string => words.split(' ').slice(0, count).join(' ');

const lastOf = (words: string, count: number): string => words.split(' ').slice(-count).join(' ');

/** The hyphen and the comma mean something of their own there. Half a surrogate pair has no place in an address. */
function escaped(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}
