/** "the 1990s", "the late ’80s", "the nineties", "the 19th century". */
import { yearsWhen } from '../calendar/when.js';
import { fixed } from './reading.js';
import { wordRule } from './word-rule.js';

const NAMES = ['forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

export const decade = wordRule({
  by: 'decade',
  pattern: new RegExp(
    `(?<![\\p{L}\\d$€£])(?:(?:early|mid|late)[- ](?:to[- ]late[- ])?)?(?:(?<full>(?:1[5-9]|20)\\d0)[’']?s|[’'‘](?<short>\\d0)s|(?<=\\bthe (?:early |mid-|late )?)(?:nineteen[- ])?(?<name>${NAMES.join('|')}))(?![\\p{L}\\d])`,
    'giu',
  ),
  read: ({ groups: { full, short, name } }) => {
    const tens = name === undefined ? Number(short ?? 0) : 40 + 10 * NAMES.indexOf(name);
    const start = full === undefined ? (tens < 20 ? 2000 : 1900) + tens : Number(full);
    return fixed(yearsWhen(start, start + 9));
  },
});

const ORDINALS = [
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
];

export const century = wordRule({
  by: 'decade',
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:early|mid|late)[- ])?(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<name>${ORDINALS.join('|')}))[ -]century(?![\\p{L}\\d])`,
    'giu',
  ),
  read: ({ groups: { number, name } }) => {
    const nth = number === undefined ? 15 + ORDINALS.indexOf(name ?? '') : Number(number);
    return nth < 1 ? null : fixed(yearsWhen(nth * 100 - 99, nth * 100));
  },
});
