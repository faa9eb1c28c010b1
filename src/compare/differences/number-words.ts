/** A number as words or digits tell it: "4,500", "twenty-four", "one hundred and eighteen", "two dozen", "three and a half", "2.5 million". */

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const SCALE = Object.keys(SCALES).join('|');
const PLAIN = String.raw`(?:(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?:${TENS.join('|')})(?:[ -](?:${SMALL.slice(1, 10).join('|')}))?|${SMALL.join('|')})(?!\p{L}))`;
const TERM = `(?:(?:${PLAIN}|an?|half an?)[ -](?:${SCALE})(?:[ -](?:${SCALE}))?|${PLAIN})`;

/** The source of a regular expression without groups; "a" and "an" alone are no number here. */
export const NUMBER = `(?:${TERM}(?:(?<=hundred|thousand) and (?!an? )${TERM}|[ -]${TERM})*(?: and a (?:half|quarter))?|(?:a|the) pair|a couple|an? dozen)`;

/** `null`: "two three" and the like, which are no one number. */
export function numberOf(words: string): number | null {
  const lower = words.toLowerCase();
  if (/pair|couple/.test(lower)) return 2;
  const rest = / and a half$/.test(lower) ? 0.5 : / and a quarter$/.test(lower) ? 0.25 : 0;
  const parts = lower
    .replace(/ and a (?:half|quarter)$/, '')
    .split(/[ -]+|,(?= )/)
    .filter(part => part !== '' && part !== 'and');
  const value = parts.reduce<Sum | null>(add, { whole: 0, group: 0, last: Number.POSITIVE_INFINITY });
  return value === null ? null : value.whole + value.group + rest;
}

/** `last`: the size of the part before, so that "twenty four" is one number and "two three" is none. */
type Sum = Readonly<{ whole: number; group: number; last: number }>;

function add(sum: Sum | null, part: string): Sum | null {
  if (sum === null) return null;
  const { whole, group, last } = sum;
  if (part === 'a' || part === 'an') return { whole, group: group === 0.5 ? group : group + 1, last: 1 };
  if (part === 'half') return { whole, group: group + 0.5, last: 1 };
  const scale = SCALES[part];
  if (scale !== undefined && scale < 1000) return { whole, group: (group || 1) * scale, last: scale };
  if (scale !== undefined) return { whole: whole + (group || 1) * scale, group: 0, last: scale };
  const value = plainOf(part);
  const isBelow = value !== null && (group === 0 || value < (last >= 20 && last < 100 ? 10 : last));
  return isBelow ? { whole, group: group + value, last: value } : null;
}

function plainOf(part: string): number | null {
  if (/^\d/.test(part)) return Number(part.replaceAll(',', ''));
  const [ten, one] = [TENS.indexOf(part), SMALL.indexOf(part)];
  return ten >= 0 ? ten * 10 + 20 : one >= 0 ? one : null;
}
