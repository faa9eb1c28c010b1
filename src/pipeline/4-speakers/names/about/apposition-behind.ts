/**
 * The apposition that stands behind a name.
 *   [Hakan Teyle], the Kestrian foreign minister,    [Ines Koll], 45, a spokeswoman for Lantern Wire, said    [Marr], who is head of the board,
 *   not: [Brannoc Teyle], who leads the delegation    [Lund], Minister Teyle and others (the title of the next)
 */
import type { Span } from '../../../../model/span.js';
import { isCapitalised, isPossessive, lower, type Word, type Words } from '../word.js';
import type { RolePhrase } from './about.js';
import { DETERMINERS, HEADS, HONORIFICS, KIN } from './role-words.js';

/** How far behind the name it may reach, in code units. */
const REACH = 160;
const OPENING =
  /^(?: \([^()\n]{1,40}\))?(?:,| [–—-]) (?:(?:aged )?\d{1,3}, )?(?:who (?:is|was|serves as|served as) )?(?:now |then |also )?/;
/** Words before the head at most. */
const WORDS = 9;
const STOP =
  /^(?:who|whose|which|that|when|where|while|after|before|as|is|was|are|were|has|had|have|will|would|said|says|told|of|for|at|to|in|from|on|by|with|but|or|not)$/;
const COMPLEMENT = /^\s(?:of|for|at|to|in|from|on|with)\s/;
/** What ends a complement. */
const CLOSED = /[,.;:()–—"“”\n]|\s(?:who|which|that|said|says|told|added|has|had|was|is|will|when|where|while)\s/;
/** "In answer to [Lund], the president of Norvania | reaffirmed his position": the subject of what follows. */
const SUBJECT = /^\s(?:of|for)\s(?:the\s)?(?:\p{Lu}[\p{L}-]*\s){1,4}\p{Ll}+ed\s(?:his|her|its|their|that|the|an?)\s/u;
const ABBREVIATION = /(?:\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Inc|Corp|Co|Ltd|Jr|Sr|vs|No))$/u;

/** `to`: where the sentence ends; `next`: where the person named next begins. */
export function appositionBehind(
  text: string,
  all: Words,
  [, end]: Span,
  { to, next }: { readonly to: number; readonly next: number },
): RolePhrase | null {
  const behind = text.slice(end, Math.min(to, end + REACH));
  const opening = OPENING.exec(behind)?.[0];
  if (opening === undefined) return null;
  const from = end + opening.length;
  const words = all.within([from, end + behind.length]);
  const head = headOf(text, words, from);
  const [first, last] = [words[0], words[head]];
  if (head === -1 || !first || !last) return null;
  const until = endOf(text, [last.span[1], end + behind.length]);
  if (until === null) return null;
  const start =
    words.slice(0, head + 1).findLastIndex(({ text: word }) => DETERMINERS.has(lower(word)) || isPossessive(word)) + 1;
  const role = words[start];
  // "[Lund], Head of the Office of the President Oleg Varn": a list, where each has a title of their own.
  if (start === 0 && next < until) return null;
  return role ? { rule: 'apposition', phrase: [first.span[0], until], role: [role.span[0], until] } : null;
}

/** The last of the words that say what someone is, before the first that cannot stand in a title; −1: none, or the title of another. */
function headOf(text: string, words: readonly Word[], from: number): number {
  let head = -1;
  let at = from;
  for (const [k, word] of words.slice(0, WORDS).entries()) {
    if (!(at === from ? /^["“]?$/ : /^(?:\.?\s|[-/‐‑])$/).test(text.slice(at, word.span[0])) || STOP.test(word.text)) break;
    if (word.text === 'and' && !(head === k - 1 && HEADS.has(lower(words[k + 1]?.text ?? '')))) break;
    if (HEADS.has(lower(word.text)) && !HONORIFICS.has(lower(word.text))) head = k;
    at = word.span[1];
  }
  const [opener, last, next] = [words[0], words[head], words[head + 1]];
  if (!opener || !last) return -1;
  if (next && isCapitalised(next.text) && /^\.?\s$/.test(text.slice(last.span[1], next.span[0]))) return -1;
  return KIN.has(lower(last.text)) && /^(?:his|her|their)$/i.test(opener.text) ? -1 : head;
}

/** With its complement; `null` where the words go on and so are no apposition: "[Lund], president said". */
function endOf(text: string, [from, to]: Span): number | null {
  const rest = text.slice(from, to);
  if (/^(?:[,.;:()–—"“”\n]|\s[–—(]|\swho\s|$)/.test(rest)) return from;
  if (!COMPLEMENT.test(rest)) return /^\s(?:and|said|says)\s/.test(rest) && text.charAt(from) === ',' ? from : null;
  return SUBJECT.test(rest) ? null : from + closing(rest);
}

/** The first mark that closes the complement; the stop of an abbreviation does not. */
function closing(rest: string): number {
  let from = 0;
  for (let tries = 0; tries < 6; tries += 1) {
    const match = CLOSED.exec(rest.slice(from));
    if (!match) return rest.trimEnd().length;
    const at = from + match.index;
    if (match[0] !== '.' || !ABBREVIATION.test(rest.slice(0, at))) return rest.slice(0, at).trimEnd().length;
    from = at + 1;
  }
  return from;
}
