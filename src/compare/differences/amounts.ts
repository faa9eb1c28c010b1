/**
 * How many and how much a telling tells, each with what is counted: "about 40 soldiers" is 40, roughly, of soldiers; "half an hour" is 30 minutes. Dates,
 * times of day, ordinals, numbers that are names ("Resolution 1701", "flight 318") and "one" are no amounts.
 */
import type { Span } from '../../model/span.js';
import { NUMBER, numberOf } from './number-words.js';
import { textOf } from './phrases.js';
import type { Telling, ToldPassage } from './told.js';
import { isContent, wordsIn } from './words-of.js';

/** `about`: the number stands for itself and its neighbours · `above`, `below`: for what is more, or less. */
export type Precision = 'exact' | 'about' | 'above' | 'below';

export interface Amount {
  /** Of times in minutes. */
  readonly value: number;
  readonly precision: Precision;
  /** "minutes", "percent", or `null`: something that `nouns` tell. */
  readonly unit: 'minutes' | 'percent' | null;
  /** The stems of the words behind it, among which what is counted is. */
  readonly nouns: readonly string[];
  readonly passage: ToldPassage;
}

const MINUTES: Readonly<Record<string, number>> = {
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  fortnight: 20_160,
  month: 43_200,
  year: 525_600,
};
const TIME = Object.keys(MINUTES).join('|');
const FOUND = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/–-])(?<number>half an (?=hour)|(?:an?) (?=(?:${TIME})\b)|${NUMBER})(?![\p{N}:]|[.,]\d|(?:st|nd|rd|th)\b)(?<unit>[ -]?(?:%|per ?cent\b|percent\b)|[ -]?(?:${TIME})s?\b(?<more>(?: and (?:a half|a quarter|(?:an |${NUMBER} )(?:${TIME})s?))?))?`,
  'giu',
);
/** Names, not amounts, end so before the number. */
const NAMED =
  /(?:\b(?:[Rr]esolution|[Aa]rticle|[Ff]light|[Nn]o|[Nn]os|[Nn]umber|[Pp]rotocol|[Pp]hase|[Hh]ighway|[Rr]oute|[Pp]aragraph|[Pp]oint|[Cc]hapter|[Ss]ection|[Zz]one|[Uu]nit|[Cc]hannel|[Rr]oom|[Pp]age|[Ss]tones?|[Bb]lock|[Ll]ine)\.?|(?<!^)\p{Lu}[\p{L}’']+)[ -]$/u;
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE_BEFORE = new RegExp(String.raw`\b(?:${MONTH})(?: \d{1,2},?)? $|\b(?:in|by|of|since|until|from|to|the) $`, 'u');
const DATE_BEHIND = new RegExp(
  String.raw`^ (?:(?:and|to|or|–) \d{1,2} )?(?:of )?(?:${MONTH})\b|^ ?(?:a\.?m|p\.?m|o['’]clock)\b`,
  'iu',
);

/** "twice | a year", "40 tonnes | a day" */
const RATE = /(?:\b(?:twice|once|times)|\p{Ll}s)\s$/u;

const ABOUT =
  /\b(?:about|around|some|roughly|approximately|nearly|almost|close to|something like|or so|perhaps|an estimated)\s$/i;
const ABOVE =
  /\b(?:more than|over|at least|above|no (?:fewer|less) than|upwards? of|exceeding|well over|beyond|as (?:many|much) as)\s$/i;
const BELOW =
  /\b(?:less than|fewer than|under|up to|at most|below|no more than|not more than|a maximum of|within)\s(?:the next |the coming )?$/i;

const kept = new WeakMap<Telling, readonly Amount[]>();

export function amountsOf(telling: Telling): readonly Amount[] {
  const known = kept.get(telling) ?? telling.passages.flatMap(amountsIn);
  kept.set(telling, known);
  return known;
}

function amountsIn(passage: ToldPassage): readonly Amount[] {
  const words = textOf(passage);
  return [...words.matchAll(FOUND)].flatMap(match => amountAt(passage, words, match) ?? []);
}

function amountAt(passage: ToldPassage, words: string, match: RegExpExecArray): Amount | null {
  const { number = '', unit = '', more = '' } = match.groups ?? {};
  const before = words.slice(Math.max(0, match.index - 30), match.index);
  const behind = words.slice(match.index + match[0].length);
  if (/^an? ?$/i.test(number) && RATE.test(before)) return null;
  if (unit === '' && isName(number, before, behind)) return null;
  const value = worthOf(number, unit, more);
  if (value === null || (unit === '' && value <= 1)) return null;
  const start = passage.span[0] + match.index;
  const end = start + match[0].length;
  return {
    value,
    precision: precisionOf(before, behind),
    unit: unit === '' ? null : /%|cent/i.test(unit) ? 'percent' : 'minutes',
    nouns: nounsBehind(passage, end),
    passage: { ...passage, span: [start, end] },
  };
}

function isName(number: string, before: string, behind: string): boolean {
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(number) && (DATE_BEFORE.test(before) || !/^ \p{Ll}/u.test(behind));
  return (
    isYear ||
    DATE_BEHIND.test(behind) ||
    new RegExp(String.raw`\b(?:${MONTH}) $`).test(before) ||
    (/^\d/.test(number) && NAMED.test(before))
  );
}

function worthOf(number: string, unit: string, more: string): number | null {
  const words = number.trim().toLowerCase();
  const single = /^an?$/.test(words) ? 1 : /^half an?$/.test(words) ? 0.5 : numberOf(words);
  const minutes = MINUTES[/[a-z]+/i.exec(unit.toLowerCase().replace(/s?(?: and.*)?$/, ''))?.[0] ?? ''];
  if (single === null || minutes === undefined) return single;
  return single * minutes + moreOf(more, minutes);
}

/** "an hour | and a half", "an hour | and forty minutes" */
function moreOf(more: string, minutes: number): number {
  if (/a half$/i.test(more)) return minutes / 2;
  if (/a quarter$/i.test(more)) return minutes / 4;
  const [, number = '', unit = ''] = /^ and (.+) (\p{L}+?)s?$/u.exec(more) ?? [];
  return number === '' ? 0 : (/^an$/i.test(number) ? 1 : (numberOf(number) ?? 0)) * (MINUTES[unit.toLowerCase()] ?? 0);
}

function precisionOf(before: string, behind: string): Precision {
  if (ABOVE.test(before) || /^ (?:\p{L}+ )?or more\b/u.test(behind)) return 'above';
  if (BELOW.test(before)) return 'below';
  return ABOUT.test(before) || /^ or so\b/.test(behind) ? 'about' : 'exact';
}

/** Up to four words, up to the next mark or small word. */
function nounsBehind(passage: ToldPassage, end: number): readonly string[] {
  const rest = passage.report.text.slice(end, end + 80);
  const stop = rest.search(/[.,;:()“”"]|\s(?:and|or|to|on|in|at|for|with|that|which|who|by|were|was|are|is|had|have|will)\s/u);
  const span: Span = [end, end + (stop < 0 ? rest.length : stop)];
  return wordsIn({ ...passage, span })
    .filter(isContent)
    .slice(0, 4)
    .map(({ stem }) => stem);
}
