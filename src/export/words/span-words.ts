/** The words that spans show: what a discontinuous span reads like in one line, and the word beside a place. */
import type { Span } from '../../model/span.js';

/** How far from a place its neighbouring word is looked for, in UTF-16 code units. */
const REACH = 80;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu;

/** The words of spans as the report has them; where the spans leave words of the report out, an ellipsis: "the exercise … is over". */
export function spanWords(text: string, spans: readonly Span[]): string {
  return spans.map((span, at) => joint(text, spans[at - 1], span) + text.slice(span[0], span[1])).join('');
}

/** What stands between two spans when they are read as one: nothing but their own white space, or an ellipsis for left-out words. */
export function joint(text: string, before: Span | undefined, span: Span): string {
  if (before === undefined) return '';
  return text.slice(before[1], span[0]).trim() === '' ? ' ' : ' … ';
}

/** The last word in `span`, or else the last one before it: "to" at the gap of "the deployment of personnel to ." */
export function wordUpTo(text: string, span: Span): string | null {
  return words(text.slice(...span)).at(-1) ?? words(text.slice(Math.max(0, span[0] - REACH), span[0])).at(-1) ?? null;
}

/** The first word in `span`, or else the first one after it: "emphasized" at the gap that opens "Emphasized that the talks …" */
export function wordFrom(text: string, span: Span): string | null {
  return words(text.slice(...span)).at(0) ?? words(text.slice(span[1], span[1] + REACH)).at(0) ?? null;
}

/** The first `count` characters of a text on one line, with an ellipsis where it goes on. */
export function firstWords(text: string, count: number): string {
  const line = text
    .slice(0, count * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= count && text.length <= count * 4) return line;
  const cut = line.slice(0, count);
  const end = cut.lastIndexOf(' ');
  return `${wholeCharacters(end > count / 2 ? cut.slice(0, end) : cut)} …`;
}

/** Without the half of a surrogate pair that a cut may leave at the end. */
function wholeCharacters(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}

function words(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}
