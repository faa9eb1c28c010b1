/** Topics told in one breath, one by one: "the border in Lerna, ways to open it, as well as trade" are three, "peace and stability in Lerna" is one. */
import type { Span } from '../../../../model/span.js';
import { trimmed } from '../../../../text/lines.js';

/** Always between two topics. */
const HARD = /;(?: and)? |,? as well as |,? along with |,? in addition to |, and also |, while (?=\p{Ll}+ing )/gu;
/** Between two topics where what follows opens one. */
const SOFT = /,? including |, (?:in particular|particularly|specifically|namely|notably|especially),? |, and |, | and /gu;

export function splitTopics(text: string, span: Span): readonly Span[] {
  return parts(text, span, HARD, () => true).flatMap(part => soft(text, part));
}

function soft(text: string, span: Span): readonly Span[] {
  const words = text.slice(...span);
  if (isShortList(words)) return parts(text, span, /,? and |, /g, () => true);
  return parts(text, span, SOFT, (left, right, mark) => isBoundary({ left, right, mark, whole: words })).filter(
    part => !isRest(text.slice(...part)),
  );
}

/** "healthcare, transport services and housing" */
function isShortList(words: string): boolean {
  const items = words.split(/,? and |, /);
  return (
    items.length > 2 &&
    items.every(item => item.split(' ').length <= 3) &&
    !items.slice(0, -1).some(item => ADJECTIVE.test(item)) &&
    !/\b(?:of|in|to|for|on|with)\b/.test(words)
  );
}

interface Boundary {
  readonly left: string;
  readonly right: string;
  readonly mark: string;
  readonly whole: string;
}

const ADJECTIVE = /(?:^|\s)[\p{Ll}-]+(?:ic|al|ary|ous|ive|ian|able)$/u;

function isBoundary({ left, right, mark, whole }: Boundary): boolean {
  if (left.trim() === '' || ADJECTIVE.test(left) || /\b(?:between|both|from)\b[^,]*$/.test(left)) return false;
  if (mark.includes('including')) return OPENS.test(right) && right.split(' ').length > 3;
  if (/particular|specific|namely|notably|especially/.test(mark)) return OPENS.test(right);
  if (/^\p{Ll}+ing\b/u.test(right)) return isGerundList(left, whole, mark);
  if (mark === ' and ' && isInnerAnd(left, right, whole)) return false;
  if (isNames(left, right) || (mark === ' and ' && !right.includes(' '))) return false;
  return OPENS.test(right);
}

/** "removing the wreck, reopening the port and rebuilding the bridge" */
const isGerundList = (left: string, whole: string, mark: string): boolean =>
  left.split(' ').length > 1 && (/^(?:updates on |progress on )?\p{Ll}+ing\b/u.test(whole) || mark.startsWith(','));

/** In a list with commas the "and" of an item: "the workers and the families, the port, and the bridge". */
const isInnerAnd = (left: string, right: string, whole: string): boolean =>
  /, and /.test(whole.slice(left.length)) && /,/.test(right) && left.split(' ').length < 6;

/** "of Kestria and the Norvan League": two names under one head. */
const isNames = (left: string, right: string): boolean =>
  /(?:\p{Lu}[\p{L}.’'-]*|\p{Lu}+)$/u.test(left) &&
  /^(?:the )?\p{Lu}[\p{L}.-]*(?:$|[\s,])/u.test(right) &&
  !/^(?:the )?\p{Lu}[\p{L}.]*['’]s?\s/u.test(right);

const OPENS = new RegExp(
  String.raw`^(?:the|an?|our|their|its|his|her|how|why|whether|what|where|when|(?:${[
    'ways?|areas?|efforts?|issues?|matters?|questions?|preparations?|plans?|planning|progress|opportunities|prospects?|steps?|measures?|cooperation|coordination|support',
    'developments?|relations|initiatives?|approaches|concerns?|challenges|situation|need|needs|importance|urgency|implementation|development|participation|assistance|provision|strengthening',
    'next|upcoming|recent|current|ongoing|further|future|possible|potential|joint|mutual|bilateral|regional|international|global|practical|specific|new|continued|continuing|additional|other',
    'shared|topical|relevant|various|several|military|defen[cs]e|humanitarian|economic|security|trade|energy|sanctions|strategic|prospective|key|priority|financial|post-war|certain|some|U\\.S\\.',
  ].join('|')}))\b|^(?:the )?\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)?['’]s?\s`,
  'u',
);

/** Words that say nothing by themselves: "others". */
const isRest = (words: string): boolean => /^(?:through|with|by|others?|more|etc\.?|so on)\b/.test(words);

type Test = (left: string, right: string, mark: string) => boolean;

function parts(text: string, [from, to]: Span, mark: RegExp, isBetween: Test): readonly Span[] {
  const words = text.slice(from, to);
  const found: Span[] = [];
  let start = 0;
  for (const match of words.matchAll(mark)) {
    const behind = match.index + match[0].length;
    if (isInBrackets(words, start, match.index) || !isBetween(words.slice(start, match.index), words.slice(behind), match[0]))
      continue;
    found.push(trimmed(text, [from + start, from + match.index]));
    start = behind;
  }
  found.push(trimmed(text, [from + start, to]));
  return found.filter(([a, b]) => b > a);
}

const isInBrackets = (words: string, from: number, at: number): boolean => {
  const open = words.lastIndexOf('(', at);
  return open >= from && words.indexOf(')', open) > at;
};
