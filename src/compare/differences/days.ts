/**
 * The days, weekdays, months and years that a telling names. A year that the words do not tell is left out: it was counted from the report's own date, and
 * two reports may count differently; so are "today" and "last week".
 */
import { MONTHS } from '../../text/months.js';
import { textOf } from './phrases.js';
import type { Telling, ToldPassage } from './told.js';

export interface Day {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: string | null;
  readonly passage: ToldPassage;
}

const NAMES = MONTHS.map(month => month.charAt(0).toUpperCase() + month.slice(1));
const MONTH = NAMES.join('|');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const NUMBER = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?|${ORDINALS.join('|')}|twenty-(?:${ORDINALS.slice(0, 9).join('|')})|thirtieth|thirty-first)`;
const DAY_OF = String.raw`(?<day>${NUMBER})(?<more>(?:,? (?:and|to|or) |[–-])${NUMBER})?(?: day)?(?: of)? (?<month>${MONTH})\b(?:,? (?<year>\d{4}))?`;
const OF_DAY = String.raw`(?<month2>${MONTH}),? (?<day2>\d{1,2})(?!\d)(?:st|nd|rd|th)?(?:, (?<year2>\d{4}))?`;
const MONTH_ALONE = String.raw`(?<month3>${NAMES.filter(name => name !== 'May' && name !== 'March').join('|')}|(?<=\b(?:[Ii]n|[Oo]f|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Tt]his|[Ll]ast|[Nn]ext) )(?:May|March))\b(?: (?<year3>\d{4}))?`;
const FOUND = new RegExp(
  String.raw`\b(?:${DAY_OF}|${OF_DAY}|${MONTH_ALONE}|(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|(?<=\b(?:[Ii]n|[Bb]y|[Oo]f|[Uu]ntil|[Ss]ince|[Tt]o|[Ff]rom|[Bb]efore) )(?<year4>(?:1[89]|20)\d\d)(?!\d|[.,]\d| \p{Ll}+s\b))`,
  'gu',
);

const kept = new WeakMap<Telling, readonly Day[]>();

/** In the order of the passages; of "8 and 9 September" the first. */
export function daysOf(telling: Telling): readonly Day[] {
  const known = kept.get(telling) ?? telling.passages.flatMap(daysIn);
  kept.set(telling, known);
  return known;
}

const daysIn = (passage: ToldPassage): readonly Day[] =>
  [...textOf(passage).matchAll(FOUND)].map(({ 0: shown, index, groups = {} }) => {
    const start = passage.span[0] + index;
    const month = groups.month ?? groups.month2 ?? groups.month3;
    return {
      year: numeral(groups.year ?? groups.year2 ?? groups.year3 ?? groups.year4),
      month: month === undefined ? null : NAMES.indexOf(month) + 1,
      day: dayNumber(groups.day ?? groups.day2),
      weekday: groups.weekday ?? null,
      passage: { ...passage, span: [start, start + shown.length] },
    };
  });

const numeral = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

function dayNumber(words: string | undefined): number | null {
  if (words === undefined) return null;
  if (/^\d/.test(words)) return Number.parseInt(words, 10);
  const [tens, ones] = words.split('-');
  if (tens === 'twenty' || tens === 'thirty') return (tens === 'twenty' ? 20 : 30) + ORDINALS.indexOf(ones ?? '') + 1;
  return words === 'thirtieth' ? 30 : ORDINALS.indexOf(words) + 1;
}
