/**
 * By what reports that may tell of the same event are looked up. Every key is made of two things, since one alone, a head of state or a capital, stands in
 * thousands of reports; and where the day is known, of the month, so that what is found does not grow with the ledger.
 */
import { hashOf } from '../../../text/hash-of.js';
import { weightiest } from '../../../text/weightiest.js';
import { daysBetween, MILLISECONDS } from './days-between.js';
import { type ContactPortrait, familyName, type Portrait } from './portrait.js';

export interface Keys {
  /** Under these it is found. */
  readonly own: readonly string[];
  /** Under these those are found that may be the same. */
  readonly asked: readonly string[];
}

/** Names and rare words that say most of what a report is about. */
const TELLING = 9;
/** Hashes of its words by which a copy is found. */
const PRINTS = 24;
/** Days in a bucket. */
const BUCKET = 32;
/** Of those who took part so many are looked up. */
const SOME = 5;

export function keysOf(portrait: Portrait): Keys {
  const pairs = pairsOf(telling(portrait));
  const bucket = bucketOf(portrait.day);
  const prints = portrait.print.all.hashes.slice(0, PRINTS).map(hash => `c${hash.toString(36)}`);
  const contact = portrait.contact ? contactKeys(portrait.contact) : NONE;
  const inBucket = (at: number | null) => pairs.map(pair => `w${hashed(`${pair} ${at ?? ''}`)}`);
  const undated = pairs.map(pair => `v${hashed(pair)}`);
  const near = bucket === null ? undated : [bucket - 1, bucket, bucket + 1, null].flatMap(inBucket);
  return {
    own: unique([...prints, ...inBucket(bucket), ...undated, ...contact.own]),
    asked: unique([...prints, ...near, ...contact.asked]),
  };
}

const NONE: Keys = { own: [], asked: [] };
const unique = (keys: readonly string[]): readonly string[] => [...new Set(keys)];

function telling({ names, words, persons }: Portrait): readonly string[] {
  const all = [...names, ...words, ...[...persons].map(([name, count]) => [name, 9 * Math.sqrt(count)] as const)];
  const weights = new Map<string, number>();
  for (const [key, weight] of all) weights.set(key, Math.max(weight, weights.get(key) ?? 0));
  return weightiest(weights, TELLING).map(([key]) => key);
}

function pairsOf(words: readonly string[]): readonly string[] {
  const sorted = words.toSorted();
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map(other => `${one} ${other}`));
}

const bucketOf = (day: string | null): number | null =>
  day === null ? null : Math.floor((daysBetween('1970-01-01', day) ?? 0) / BUCKET);

/** Two who took part, and the day; those of the days around it are asked for. */
function contactKeys({ parties, people, day }: ContactPortrait): Keys {
  if (day === null) return NONE;
  const sides = pairsOf(parties.slice(0, SOME));
  const named = pairsOf(people.slice(0, SOME).map(({ name }) => familyName(name)));
  const at = (days: number) => [...sides, ...named].map(pair => `t${hashed(`${pair} ${Date.parse(day) / MILLISECONDS + days}`)}`);
  return { own: at(0), asked: [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap(at) };
}

/** Two pairs that share a key only cost a look. */
const hashed = (pair: string): string => (hashOf(pair) >>> 0).toString(36);
