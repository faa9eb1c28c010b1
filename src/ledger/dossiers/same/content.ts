/** What a text is about: its rare words, names and numbers, each with how much it tells of it. */
import { stemmer } from 'stemmer';
import { weightiest } from '../../../text/weightiest.js';
import { wordWeight } from './word-weight.js';

/** How rare it is, and more where it is told more than once. */
export type Weighed = ReadonlyMap<string, number>;

export interface Content {
  /** How many words it has that are more than a letter. */
  readonly length: number;
  /** Of rare words the stems, names apart; the weightiest. */
  readonly words: Weighed;
  /** Words that are written with a capital here and never without. */
  readonly names: Weighed;
  /** How the text writes the words of these stems, where it does not write the stem. */
  readonly forms: ReadonlyMap<string, string>;
  /** What of both it begins with. */
  readonly lead: readonly string[];
  /** Years apart. */
  readonly numbers: Weighed;
}

const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu;
const ADDRESS = /https?:\/\/\S+|www\.\S+/g;
/** Words of less weight are everybody's. */
const LEAST_WEIGHT = 4.5;
const LEAST_NAME = 3.5;
/** "Smith" tells as much as a name that nobody has heard of. */
const MOST_NAME = 9;
/** Words at the beginning that say what it is about. */
const LEAD = 80;
/** UTF-16 code units; what a text is about it says before. */
const LONGEST = 40_000;
const MOST_WORDS = 120;
const MOST_NAMES = 60;
const MOST_NUMBERS = 40;

export function contentOf(text: string): Content {
  const found = Array.from(text.slice(0, LONGEST).replace(ADDRESS, ' ').matchAll(WORD), ([word]) => word);
  const small = new Set(found.filter(word => /^\p{Ll}/u.test(word)));
  const [words, names, numbers] = [new Tally(), new Tally(), new Tally()];
  const lead = new Set<string>();
  const forms = new Map<string, string>();
  let length = 0;
  for (const word of found) {
    const plain = word.toLowerCase();
    if (/^\d/.test(word)) {
      if (word.length > 1 && !YEAR.test(word)) numbers.add(word.replaceAll(',', ''), Math.min(3, word.length));
      continue;
    }
    if (plain.length === 1 || CALENDAR.has(plain)) continue;
    length++;
    const weight = wordWeight(plain);
    const isName = weight >= LEAST_NAME && /^\p{Lu}/u.test(word) && !small.has(plain);
    if (!isName && weight < LEAST_WEIGHT) continue;
    const key = isName ? plain : stemmer(plain);
    if (isName) names.add(key, Math.min(MOST_NAME, weight));
    else {
      words.add(key, weight);
      if (key !== plain && !forms.has(key)) forms.set(key, plain);
    }
    if (length <= LEAD) lead.add(key);
  }
  const weighed = words.weighed(MOST_WORDS, count => 1 + Math.log(count));
  return {
    length,
    words: weighed,
    forms: new Map([...forms].filter(([stem]) => weighed.has(stem))),
    names: names.weighed(MOST_NAMES, Math.sqrt),
    lead: [...lead],
    numbers: numbers.weighed(MOST_NUMBERS, Math.sqrt),
  };
}

const YEAR = /^(?:19|20)\d\d$/;
/** Of a day they tell nothing but when it is. */
const CALENDAR: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm gmt utc est edt'
  ).split(' '),
);

class Tally {
  readonly #entries = new Map<string, { weight: number; count: number }>();

  /** Forms of one stem may differ in weight: the most frequent form counts. */
  add(key: string, weight: number): void {
    const entry = this.#entries.get(key);
    if (!entry) this.#entries.set(key, { weight, count: 1 });
    else {
      entry.count++;
      entry.weight = Math.min(entry.weight, weight);
    }
  }

  /** The weightiest; which of equal ones does not depend on where they stand. */
  weighed(most: number, often: (count: number) => number): Weighed {
    const all = [...this.#entries].map(
      ([key, { weight, count }]) => [key, Math.round(weight * often(count) * 100) / 100] as const,
    );
    return new Map(weightiest(new Map(all), most));
  }
}
