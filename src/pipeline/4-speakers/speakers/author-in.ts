/**
 * A source that is a document with its author beside it: the words that name or mean the author.
 *   [Marr]’s tweet    [his] plan    several of [his] findings    a statement from [Marr’s office]    a post by [Ada Koll]
 *   a statement on [the ministry]’s website
 *   not: the poll by Lantern Wire, a letter to Marr
 */
import type { Span } from '../../../model/span.js';
import { isAuthored } from './authored-words.js';

const OWNED = /^(?:(?:several|some|one|many|most) of )?(his|her|their|its)\s((?:[\p{L}\d’'-]+\s){0,3}?[\p{L}-]+)$/iu;
const OWNER =
  /^((?:[Tt]he\s)?\p{Lu}(?:[\p{L}.-]|\s(?=\p{Lu})){0,60}?)(?:['’]s|(?<=s)['’])\s((?:[\p{L}\d’'-]+\s){0,3}?[\p{L}-]+)$/u;
const FROM =
  /^(?:an?|the|his|her|another|one)\s(?:[\p{L}\d’'-]+\s){0,3}?([\p{L}-]+)\s(?:released\s|issued\s|written\s|sent\s)?(?:from|by)\s(.{2,100})$/iu;

/** "a statement on the ministry’s website" */
const ON =
  /^(?:[Aa]n?|[Tt]he|[Oo]ne)\s(?:[\p{L}-]+\s){0,2}?(?:statement|post|message|note|notice|video)\son\s((?:the\s)?[\p{L}][\p{L}\s.-]{0,60}?)(?:['’]s|(?<=s)['’])\s(?:[\p{L}-]+\s){0,2}?(?:website|site|page|account|channel|blog)$/u;

export function authorIn(text: string, source: readonly Span[]): Span | null {
  const [span, ...others] = source;
  if (!span || others.length > 0 || span[1] - span[0] > LONGEST) return null;
  const words = text.slice(...span).trimEnd();
  const [, owner, owned] = OWNED.exec(words) ?? OWNER.exec(words) ?? [];
  if (owner && isAuthored(owned?.split(/\s/).at(-1) ?? '')) return placeOf(span, words.indexOf(owner), owner);
  const [, keeper] = ON.exec(words) ?? [];
  if (keeper) return placeOf(span, words.lastIndexOf(keeper), keeper);
  const [, head, author] = FROM.exec(words) ?? [];
  return head && author && isAuthored(head) ? placeOf(span, words.length - author.length, author) : null;
}

/** UTF-16 code units; longer is no owner and what is owned. */
const LONGEST = 160;

const placeOf = ([start]: Span, at: number, words: string): Span => [start + at, start + at + words.length];
