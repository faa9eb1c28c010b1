/** Who is told to have brought a thing about, by the words that say so; "the latter's" and "his" are nobody known. */
import { type Named, namedIn, partyOf } from './names.js';
import { textOf } from './phrases.js';
import type { Telling, ToldPassage } from './told.js';

export interface Brought {
  /** What they did: two who did different things do not contradict each other. */
  readonly what: 'asked' | 'called' | 'invited';
  /** Empty where the words name nobody known. */
  readonly who: readonly Named[];
  readonly passage: ToldPassage;
}

const WORD = '(?:request|initiative|suggestion|proposal|urging|insistence|instigation|behest|wish)';
/** Someone behind the words. */
const BEHIND = new RegExp(
  String.raw`\b(?<what>[Aa]t|[Oo]n|[Uu]pon|[Bb]y|[Ff]ollowing) (?:the |an )?(?:\p{Ll}+ )?${WORD} (?:of|from|by) (?<who>(?:the )?[^,;:.“”"]{2,80})|\b(?:proposed|suggested|requested|initiated|placed|sought) by (?<who2>(?:the )?[^,;:.“”"]{2,80})|\b(?:received|took|accepted|got) an? (?:\p{L}+ ){0,3}call (?:\p{L}+ ){0,3}from (?<who3>(?:the )?[^;:.“”"]{2,80})`,
  'gu',
);
/** Someone before the words. */
const BEFORE = new RegExp(
  String.raw`\b[AaOo][tn] (?<who4>[^,;:.“”"]{2,60}?)['’]s? (?:\p{Ll}+ )?${WORD}\b|(?<who6>[^,;:.“”"]{2,80}) (?:of (?:his|her|its|their) own accord|(?:on|at) (?:his|her|its|their) own (?:initiative|request))|(?<who5>(?:[^,;:.“”"]{2,80}))(?: (?:had|has))? (?<verb>called|telephoned|phoned|rang|rung|invited|requested|asked for|proposed|initiated)(?= (?:(?:his|her|the|a) )?(?:\p{Ll}+ ){0,2}?(?:\p{Lu}|counterpart|colleague|call|talks|conversation|meeting))`,
  'gu',
);

export function broughtBy(telling: Telling): readonly Brought[] {
  return telling.passages.flatMap(passage => [
    ...[...textOf(passage).matchAll(BEHIND)].flatMap(match => behind(passage, match) ?? []),
    ...[...textOf(passage).matchAll(BEFORE)].flatMap(match => before(passage, match) ?? []),
  ]);
}

function behind(passage: ToldPassage, match: RegExpExecArray): Brought | null {
  const { who, who2, who3 } = match.groups ?? {};
  if (/\b(?:joint|mutual|common)\b/.test(match[0])) return null;
  const words = who ?? who2 ?? who3 ?? '';
  const people = peopleIn(passage, match.index + match[0].length - words.length, words);
  return {
    what: who3 === undefined ? 'asked' : 'called',
    who: people.slice(0, 1),
    passage: part(passage, match.index, match[0].length),
  };
}

function before(passage: ToldPassage, match: RegExpExecArray): Brought | null {
  const { who4, who5, who6, verb = '' } = match.groups ?? {};
  const words = who4 ?? who5 ?? who6 ?? '';
  const people = peopleIn(passage, match.index + match[0].indexOf(words), words);
  if (
    who5 !== undefined &&
    (people.length === 0 || /\b(?:was|were|been|being|be|to|and|(?:which|what|whom)(?: \p{L}+)?)$/u.test(who5))
  )
    return null;
  return {
    what: whatOf(verb),
    who: who6 === undefined ? people.slice(-1) : people.slice(0, 1),
    passage: part(passage, match.index, match[0].length),
  };
}

const whatOf = (verb: string): Brought['what'] =>
  verb === 'invited' ? 'invited' : /^(?:called|telephoned|phoned|rang|rung)$/.test(verb) ? 'called' : 'asked';

/** The actors named in some words; where there are none, the side that the words are. */
function peopleIn(passage: ToldPassage, at: number, words: string): readonly Named[] {
  const where = part(passage, at, words.length);
  const named = namedIn(where);
  if (named.length > 0) return named;
  const party = partyOf(words.replace(/ (?:to|on|in|at|for|with|that|which|who|took|was|were|is|are)\b.*$/u, ''));
  return party === null || party.split(' ').length > 3 ? [] : [{ person: null, party, passage: where }];
}

const part = (passage: ToldPassage, at: number, length: number): ToldPassage => ({
  ...passage,
  span: [passage.span[0] + at, passage.span[0] + at + length],
});
