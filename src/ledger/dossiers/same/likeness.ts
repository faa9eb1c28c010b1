/** In how far two reports are about the same: what the weights of `same-event.ts` are put to. */
import type { Weighed } from './content.js';
import type { Portrait } from './portrait.js';

export const LIKENESSES = ['names', 'persons', 'places', 'numbers', 'begins', 'otherPersons', 'noPersons', 'length'] as const;

/** Each from 0 (nothing) to 1 (all), the length apart. */
export type Likeness = Readonly<Record<(typeof LIKENESSES)[number], number>>;

/** It is the same for (a, b) and (b, a), and asks nothing but the two. */
export function likenessOf(a: Portrait, b: Portrait): Likeness {
  return {
    names: cosine(a.names, b.names),
    persons: cosine(a.persons, b.persons),
    places: cosine(a.places, b.places),
    numbers: cosine(a.numbers, b.numbers),
    begins: Math.sqrt(foundIn(a, b) * foundIn(b, a)),
    otherPersons: sum(a.persons) >= 3 && sum(b.persons) >= 3 ? 1 - shareOf(a.persons, b.persons) : 0,
    noPersons: sum(a.persons) === 0 || sum(b.persons) === 0 ? 1 : 0,
    length: Math.log(Math.max(1, Math.min(a.length, b.length))),
  };
}

const sum = (weighed: Weighed): number => [...weighed.values()].reduce((all, weight) => all + weight, 0);

function cosine(a: Weighed, b: Weighed): number {
  let [both, ofA, ofB] = [0, 0, 0];
  for (const [key, weight] of a) {
    ofA += weight * weight;
    both += weight * (b.get(key) ?? 0);
  }
  for (const weight of b.values()) ofB += weight * weight;
  return both === 0 ? 0 : both / Math.sqrt(ofA * ofB);
}

/** How far the same persons are told of as much. */
function shareOf(a: Weighed, b: Weighed): number {
  const [ofA, ofB] = [sum(a), sum(b)];
  return [...a].reduce((all, [key, weight]) => all + Math.min(weight / ofA, (b.get(key) ?? 0) / ofB), 0);
}

/** A short text says little by what it begins with. */
const FEW = 10;

/** How much of what `a` begins with is told by `b` at all. */
function foundIn(a: Portrait, b: Portrait): number {
  let [all, found] = [FEW, 0];
  for (const key of a.lead) {
    const weight = a.words.get(key) ?? a.names.get(key) ?? 0;
    all += weight;
    if (b.words.has(key) || b.names.has(key)) found += weight;
  }
  return found / all;
}
