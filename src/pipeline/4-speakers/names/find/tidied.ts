/**
 * A tagged name without what is not of it: articles, titles, possessives, marks, brackets; and with what the tagger cut off it.
 *   the Lantern Fund → Lantern Fund    Sen. Jane Marr’s → Jane Marr    “Marr → Marr    Secretary of State Marr → Marr
 *   Jane Marr (D-Norv → Jane Marr    President of Kestria Oleg Varn → Oleg Varn    Lantern[.com] → Lantern.com    not: Norvania Gov (a title)
 */
import type { Span } from '../../../../model/span.js';
import { worldNamesIn } from '../../../../world/world-names-in.js';
import { INNER_TITLES, isNamelike, LEADING, MODIFIERS, PARTIES, TITLE_COMPLEMENTS } from '../about/role-words.js';
import { isCapitalised, isPossessive, lower, type Word, wordsIn } from '../word.js';

const ARTICLES = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'our', 'their', 'his', 'her', 'its', 'both', 'and', 'or']);
/** "Marr (D", "Marr (R-Norv"; not: "Robert (Bear) Lund" */
const AFFILIATION = /\s\(\p{Lu}{1,3}(?:[-‐‑.,]|$)/u;
/** What goes on behind a name without a space: a rest of its last word, the end of an address. */
const REST = /^(?:[\p{L}\p{M}]+|\.(?:com|org|net)(?![\p{L}\d]))/u;
/** "President of (the) " */
const OFFICE_OF = /(?<!\p{L})(\p{Lu}\p{L}{2,20})\sof\s(?:the\s)?$/u;
/** A second surname. */
const SECOND = /^[-‐‑]\p{Lu}[\p{L}\p{M}]+/u;

/** `null` where nothing that could be a name is left. */
export function tidied(text: string, tagged: Span, isPerson: boolean): Span | null {
  const span = isPerson ? withoutBracket(text, completed(text, tagged)) : completed(text, tagged);
  const all = wordsIn(text, span);
  const first = all.findIndex(({ text: word }) => !ARTICLES.has(lower(word)));
  const words = first === -1 ? [] : isPerson ? personsOwn(text, all.slice(first)) : all.slice(first);
  const [start, last] = [words[0], words.at(-1)];
  if (!start || !last || !words.some(({ text: word }) => isCapitalised(word) || /\p{Lo}/u.test(word))) return null;
  if (last === start && /^\p{Lu}$/u.test(last.text)) return null;
  return isPerson && isTitleOf(text, words) ? null : [start.span[0], endOf(text, last)];
}

/** To the ends of its words: "[S]. Supreme Court" in "U.S. Supreme Court", "Serena Koll[-Brandt]", "Sauli Lind[ö]". */
function completed(text: string, [start, end]: Span): Span {
  const behind = text.slice(end, end + 30);
  const isLong = text.slice(start, end).includes(' ');
  const rest = REST.exec(behind)?.[0] ?? (isLong ? SECOND.exec(behind)?.[0] : undefined) ?? '';
  const front =
    /^\p{Lu}\./u.test(text.slice(start, start + 2)) && /\p{Lu}\.$/u.test(text.slice(Math.max(0, start - 2), start)) ? 2 : 0;
  return [start - front, end + rest.length];
}

function withoutBracket(text: string, [start, end]: Span): Span {
  const at = text.slice(start, end).search(AFFILIATION);
  return at > 0 ? [start, start + at] : [start, end];
}

/** Without titles ("Norvania Gov. Marr"), possessors ("Lantern Wire’s Marr") and places ("Marr of Norvania"); never nothing. */
function personsOwn(text: string, words: readonly Word[]): readonly Word[] {
  const of = words.findIndex(({ text: word }, k) => word === 'of' && k > 0 && !LEADING.has(lower(words[k - 1]?.text ?? '')));
  const front = of === -1 ? words : words.slice(0, of);
  const from = 1 + front.findLastIndex(({ text: word }, k) => isTitle(word, k) || isComplement(front, k) || isPossessive(word));
  const own = from < front.length ? front.slice(from) : lastAlone(front);
  return withoutState(text, withoutFront(own));
}

/** "Republican Jane Marr", "HRF Jane Marr" → Jane Marr; not: "Green Marr", "JANE ANN MARR" */
function withoutFront(words: readonly Word[]): readonly Word[] {
  const [first, next, another] = words.map(({ text: word }) => word);
  if (!first || !next || !another) return words;
  const isLetters = /^\p{Lu}{3,}$/u.test(first) && !/^\p{Lu}{2,}$/u.test(next);
  return PARTIES.has(lower(first)) || isLetters ? words.slice(1) : words;
}

/** "of Kestria Oleg Varn", "[President of] Kestria Oleg Varn" → Oleg Varn: a state that the world knows, or the first of three words. */
function withoutState(text: string, words: readonly Word[]): readonly Word[] {
  const own = words[0]?.text === 'of' ? words.slice(words[1]?.text === 'the' ? 2 : 1) : words;
  const [first, last] = [own[0], own.at(-1)];
  const title = first && OFFICE_OF.exec(text.slice(Math.max(0, first.span[0] - 40), first.span[0]))?.[1];
  if (!first || !last || !title || !isOfTitle(lower(title))) return words;
  const [world] = worldNamesIn(text, [first.span[0], last.span[1]]);
  const until = world && world.span[0] === first.span[0] ? world.span[1] : own.length > 2 ? first.span[1] : first.span[0];
  const rest = own.filter(({ span }) => span[0] >= until);
  return rest.length > 0 ? rest : words;
}

const isTitle = (word: string, k: number): boolean => (k === 0 ? LEADING : INNER_TITLES).has(lower(word));

/** "State" in "Secretary of State" */
const isComplement = (words: readonly Word[], k: number): boolean =>
  words[k - 1]?.text === 'of' && TITLE_COMPLEMENTS.has(lower(words[k]?.text ?? ''));

/** "Lantern Wire’s Marr’s": what follows the last possessor but one, or the title itself. */
function lastAlone(words: readonly Word[]): readonly Word[] {
  const from = 1 + words.slice(0, -1).findLastIndex(({ text: word }, k) => isTitle(word, k) || isPossessive(word));
  return words.slice(from);
}

/** Nothing but a title, or the front of one: "Sen", "Vice" or "Kestrian Prime" before "Minister", "First Deputy"; not: "King" by itself. */
function isTitleOf(text: string, words: readonly Word[]): boolean {
  const end = words.at(-1)?.span[1] ?? 0;
  const next = /^\.?\s(\p{Lu}\p{L}+)(?!\p{L})/u.exec(text.slice(end, end + 30))?.[1];
  const last = words.at(-1)?.text ?? '';
  const isFront = (next !== undefined && INNER_TITLES.has(lower(next))) || INNER_TITLES.has(lower(last));
  return isFront || words.every(({ text: word }) => !isNamelike(word) && isOfTitle(lower(word)));
}

const isOfTitle = (word: string): boolean =>
  LEADING.has(word) || INNER_TITLES.has(word) || (MODIFIERS.has(word) && word !== 'white');

/** "Jane M." keeps its stop, "Marr’s" loses its end, "Jr." keeps its stop. */
function endOf(text: string, { text: word, span: [, end] }: Word): number {
  if (isPossessive(word)) return end - 2;
  const isShort = /^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|[JS]r|Inc|Corp|Ltd|Co)$/u.test(word);
  return isShort && text.charAt(end) === '.' ? end + 1 : end;
}
