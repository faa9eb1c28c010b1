/** How long a contact lasted: "45 minutes", "nearly two hours", "an hour and a half"; and the same in minutes. */
import { absent, stated } from '../../../../model/evidence.js';
import type { Span } from '../../../../model/span.js';
import { firstFrom } from '../../../../text/spans.js';
import type { Draft } from '../draft.js';
import type { Reading } from '../reading.js';
import { firstIn, sentencesOf, type Told, told } from './told.js';

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  half: 0.5,
};

const NUMBER = String.raw`(?:\d{1,3}(?:[.,]\d)?|${Object.keys(NUMBERS)
  .filter(word => word.length > 2)
  .join('|')})`;
const ABOUT =
  '(?:about|around|some|roughly|approximately|nearly|almost|just (?:over|under)|over|more than|less than|at least|under|up to)';
const AMOUNT = String.raw`(?:${NUMBER}(?:[ -]and[ -]a[ -]half)?[ -](?:minutes?|hours?)(?:[ -]and[ -](?:${NUMBER}[ -]minutes?|a[ -]half))?|half an hour|an hour(?: and (?:a half|${NUMBER} minutes))?|(?:hour|half-hour)(?=-long| long))`;

/** "lasted nearly two hours", "for 45 minutes", "a 45-minute call", "an hour-long conversation" */
const LENGTH = new RegExp(
  String.raw`(?<=\b(?:lasted|last|lasting|for|took|went on for|ran(?: for)?|spanned|an?|the|their|his|her|of) (?:for )?(?:a total of )?)(?:${ABOUT} )?${AMOUNT}(?=\b)`,
  'iu',
);

export interface Length extends Told {
  readonly minutes: number | null;
}

export function lengthOf(reading: Reading, draft: Draft): Length {
  const found = told(
    reading,
    firstIn(
      reading,
      sentencesOf(draft).map(sentence => around(reading, sentence)),
      LENGTH,
    ),
    stated('length-words'),
    absent('no-length-told'),
  );
  return { ...found, minutes: found.words === null ? null : minutesIn(found.words) };
}

/** Up to the first quotation in it: what someone says lasted was something else. */
function around({ telling: { quotations } }: Reading, sentence: Span): Span {
  const first = quotations[firstFrom(quotations, sentence[0])];
  return [sentence[0], Math.min(sentence[1], first?.span[0] ?? sentence[1])];
}

function minutesIn(words: string): number | null {
  const lower = words.toLowerCase().replaceAll('-', ' ');
  if (/half an hour|half hour/.test(lower)) return 30;
  const hours = valueBefore(lower, 'hour');
  const minutes = valueBefore(lower, 'minute');
  if (hours === null && minutes === null) return null;
  return Math.round((hours ?? 0) * 60 + (minutes ?? 0) + (/\band a half\b/.test(lower) ? 30 : 0));
}

function valueBefore(words: string, unit: string): number | null {
  const amount = new RegExp(String.raw`([\p{L}\d.,]+(?: five)?)(?: and a half)? ${unit}`, 'u').exec(words)?.[1];
  if (amount === undefined) return words.startsWith(unit) ? 1 : null;
  const number = Number(amount.replace(',', '.'));
  return Number.isNaN(number) ? (NUMBERS[amount.replace(' ', '-')] ?? null) : number;
}
