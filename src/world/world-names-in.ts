/** Every state, capital, people, seat, alliance and outlet that a stretch of text names, in time linear in its length. */
import type { Span } from '../model/span.js';
import { words } from './folded-words.js';
import { gazetteer } from './gazetteer.js';
import { longestName } from './name-tree.js';
import { standsAlone } from './standing.js';
import type { WorldEntry } from './world-entry.js';

export interface WorldMention {
  /** Without an article or a possessive, in UTF-16 code units of the text. */
  readonly span: Span;
  readonly entry: WorldEntry;
}

/**
 * In order, never overlapping, the longest name at each place, whole words only. `within` bounds the names, not the look around them.
 * Left out where the words are more likely something else: see `standing.ts`.
 */
export function worldNamesIn(text: string, within: Span = [0, text.length]): readonly WorldMention[] {
  const found = words(text, within);
  const mentions: WorldMention[] = [];
  for (let k = 0; k < found.length; k += 1) {
    const name = nameFrom(text, found, k);
    if (!name) continue;
    const span = spanOf(text, found, k, name.last, within[1]);
    if (name.entry && standsAlone(text, span, name.entry)) mentions.push({ span, entry: name.entry });
    k = name.last;
  }
  return mentions;
}

/** "the Times" is a name with its article, and yet "the Times of Israel" is the longer one without. */
function nameFrom(text: string, found: readonly Span[], first: number) {
  const name = longestName(gazetteer(), text, found, first);
  const bare = name && isArticle(text, found[first]) ? longestName(gazetteer(), text, found, first + 1) : null;
  return bare && name && bare.last > name.last ? bare : name;
}

const isArticle = (text: string, word: Span | undefined): boolean => word !== undefined && /^the$/i.test(text.slice(...word));

/** "U.S." keeps its last stop, "the Guardian" loses its article. */
function spanOf(text: string, found: readonly Span[], first: number, last: number, limit: number): Span {
  const start = found[isArticle(text, found[first]) ? first + 1 : first]?.[0] ?? 0;
  const end = found[last]?.[1] ?? start;
  const isDotted = /\.\p{L}$/u.test(text.slice(Math.max(start, end - 2), end));
  return [start, isDotted && end < limit && text.charAt(end) === '.' ? end + 1 : end];
}
