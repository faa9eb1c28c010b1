/** "the President and the King", "the minister and Oleg Varn": a source of two, each of whom is looked for by himself. */
import type { Span } from '../../../model/span.js';

const TWO =
  /^(?:[Bb]oth\s+)?([Tt]he\s+(?:[\p{L}’'-]+\s+){0,4}?[\p{L}’'-]+)\s+and\s+((?:the|his|her|their|its)\s+(?:[\p{L}’'-]+\s*){1,6}|(?:\p{Lu}[\p{L}.’'-]*\s*){1,5}(?:[IVX]+)?)$/u;

/** The two parts, or `null` where the source is no such pair. */
export function coordinated(text: string, source: readonly Span[]): readonly [Span, Span] | null {
  const [span, ...others] = source;
  if (!span || others.length > 0 || span[1] - span[0] > LONGEST) return null;
  const words = text.slice(...span);
  const [, first, second] = TWO.exec(words.trimEnd()) ?? [];
  if (!first || !second) return null;
  const from = span[0] + words.indexOf(first);
  const to = span[0] + words.lastIndexOf(second);
  return [
    [from, from + first.length],
    [to, to + second.length],
  ];
}

/** UTF-16 code units; a pair longer than this is no pair of names and offices. */
const LONGEST = 120;
