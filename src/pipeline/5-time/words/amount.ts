/** How many: "two", "a", "twenty-four", "36"; "a few" and "about two" are no number. */

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBER = `\\d{1,3}|(?:${TENS.join('|')})(?:[- ](?:${SMALL.slice(0, 9).join('|')}))?|${SMALL.join('|')}`;
const VAGUE = '(?:just |only )?(?:a (?:few|couple(?: of)?|handful of|dozen|number of)|several|some|many|few)(?: more)?';
const ABOUT =
  'about|around|some|nearly|almost|roughly|approximately|more than|over|less than|at least|as many as|just over|just under';

/** The source of a regular expression without groups: how many of a unit that follows. */
export const AMOUNT = `(?:(?:(?:${ABOUT}) )?(?:${NUMBER}|an?|half an?)|${VAGUE})`;

/** `null`: not told as a number. */
export function amountOf(words: string): number | null {
  const lower = words.toLowerCase();
  if (/^(?:a|an)$/.test(lower)) return 1;
  if (/^\d+$/.test(lower)) return Number(lower);
  const [tens, ones] = lower.split(/[- ]/);
  const [ten, one] = [TENS.indexOf(tens ?? ''), SMALL.indexOf(ones ?? tens ?? '')];
  if (ten >= 0) return ten * 10 + 20 + (ones === undefined ? 0 : one + 1);
  return one >= 0 && ones === undefined ? one + 1 : null;
}

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'longer';

/** A minute is shorter than what reports count their times by. */
export const UNIT = '(?:hour|day|night|week|month|year|decade|century)';
export const UNITS = '(?:hours|days|nights|weeks|months|years|decades|centuries)';

export function unitOf(words: string): Unit {
  const unit = words.toLowerCase().replace(/s$/, '');
  if (unit === 'night') return 'day';
  if (unit === 'hour' || unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year') return unit;
  return 'longer';
}
