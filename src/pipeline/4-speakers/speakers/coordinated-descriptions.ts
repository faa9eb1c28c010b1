/**
 * A source of several who are described, each one of those who speak.
 *   many economists and reform advocates    the principal and the bishop    45% of shopkeepers, 28% of farmers and 12% of pilots
 *   not: officials in towns and villages, the pollsters and pundits (one description), the Ministry of Trade and Industry (a name), the rise and fall
 */
import type { Span } from '../../../model/span.js';
import { descriptionHead } from './phrase.js';
import { isPluralWord } from './plural.js';

/** Words that open a description of its own. */
const OPENS =
  /^(?:the|an?|some|many|most|several|few|other|others|all|nearly|even|his|her|its|their|two|three|four|five|\d[\d.,]*%?)(?=\s|$)/iu;
const NUMBER = /^\d[\d.,]*(?:%| per ?cent)/u;
/** Behind these the words belong to what stands before. */
const ADDED = /\s(?:of|for|from|with|in|on|at|to|by|between|about|against|who|whom|which|that|whose|among|near)\s/u;

/** The parts, or `null` where the source is one description. */
export function coordinatedDescriptions(text: string, source: readonly Span[]): readonly Span[] | null {
  const [span, ...others] = source;
  if (!span || others.length > 0 || span[1] - span[0] > LONGEST) return null;
  const words = text.slice(...span);
  const both = /^both\s/iu.exec(words)?.[0].length ?? 0;
  const parts = partsOf(words, both);
  if (parts.length < 2 || !parts.every((part, k) => isDescription(words.slice(...part), k === parts.length - 1))) return null;
  if (/^(?:the|these|those)\s/iu.test(words.slice(both)) && !OPENS.test(words.slice(...(parts.at(-1) ?? [0, 0])))) return null;
  return parts.map(([from, to]): Span => [span[0] + from, span[0] + to]);
}

/** UTF-16 code units; a source longer than this is a sentence. */
const LONGEST = 160;

/** Split at the first "and" or "like their", and at the commas before it. */
function partsOf(words: string, from: number): readonly Span[] {
  const joint = /,?\s+and\s+|,\s+like\s+(?=their\s)/u.exec(words.slice(from));
  if (!joint) return [];
  const at = from + joint.index;
  const firsts = [...words.slice(from, at).matchAll(/[^,]+/gu)].map(({ index, 0: part }): Span => {
    const start = from + index + (part.length - part.trimStart().length);
    return [start, start + part.trim().length];
  });
  const last = at + joint[0].length;
  const end = /\s(?:than|including)\s|,/u.exec(words.slice(last))?.index;
  return [...firsts, [last, end === undefined ? words.length : last + end]];
}

function isDescription(part: string, isLast: boolean): boolean {
  if (part === '' || (!isLast && !NUMBER.test(part) && ADDED.test(part))) return false;
  if (OPENS.test(part)) return !/\sand\s/u.test(part);
  if (/^\p{Lu}[\p{L}\s.-]*['’]s?\s\p{Ll}[\p{L}-]*$/u.test(part)) return true;
  return isPluralWord(descriptionHead(part)) && !(isLast && /\sand\s/u.test(part)) && !NOT_ALONE.test(part);
}

/** Adjectives and nouns in -s that stand before others: "police and fire officials". */
const NOT_ALONE = /^(?:police|women|men|politics|economics|business|news|defen[cs]e)$/iu;
