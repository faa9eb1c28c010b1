import { expect, it } from 'vitest';
import { choicesOf } from '../../../../src/export/words/point-choices.js';
import type { ComparedAccount, Point, Verdict } from '../../../../src/model/comparison.js';
import { stated } from '../../../../src/model/evidence.js';
import { chosenIn, shownPoints, toggledQuery } from './point-filter.js';

const account = (party: string): ComparedAccount => ({
  ...{ party, side: party, reports: ['r1'], wholeness: 'whole', reason: 'published by itself', points: 1 },
});

const point = (id: string, verdict: Verdict, ...parties: readonly string[]): Point => ({
  ...{ id, verdict, reason: '', differences: [], silent: [], unknown: [], evidence: stated('test') },
  passages: Object.fromEntries(parties.map(party => [party, []])),
});

const ACCOUNTS = [account('Kestria'), account('Norvania')];
const POINTS = [
  point('p1', 'only', 'Kestria'),
  point('p2', 'differs', 'Kestria', 'Norvania'),
  point('p3', 'only', 'Kestria'),
  point('p4', 'both', 'Kestria', 'Norvania'),
];
const CHOICES = choicesOf({ points: POINTS, accounts: ACCOUNTS });

it.each([
  ['', [], 'p1 p2 p3 p4'],
  ['show=differs', ['differs'], 'p2'],
  ['show=only:Kestria&show=both', ['only:Kestria', 'both'], 'p1 p3 p4'],
  ['show=only:Talmark&show=nonsense', [], 'p1 p2 p3 p4'],
  ['show=conflict', ['conflict'], ''],
])('%j chooses %j', (words, chosen, shown) => {
  const keys = chosenIn(new URLSearchParams(words), CHOICES);
  expect(keys).toEqual(chosen);
  expect(
    shownPoints(POINTS, keys)
      .map(({ id }) => id)
      .join(' '),
  ).toBe(shown);
});

it.each([
  ['', [], 'differs', '?show=differs'],
  ['?show=differs&page=2', ['differs'], 'both', '?page=2&show=differs&show=both'],
  ['?show=differs', ['differs'], 'differs', ''],
  ['?show=differs&show=both', ['differs', 'both'], null, ''],
])('%j with %j, choosing %j: %j', (query, chosen, key, next) =>
  expect(toggledQuery(new URLSearchParams(query), chosen, key)).toBe(next),
);
