import { expect, test } from 'vitest';
import { circumstancesIn } from '../../../../test/support/circumstances-text.js';

const PEOPLE = [{ name: 'Ada Brenn', also: ['Brenn'] }];

test.each([
  ['a sentence without an end', `[s1:Brenn] [k1:said] ${'in a statement to the council and '.repeat(5000)} [c1:so].`],
  ['a title that repeats itself', `${'spoke via a via b via c '.repeat(3000)} [s1:Brenn] [k1:said] [c1:so].`],
  [
    'ninety statements in one sentence',
    Array.from(
      { length: 90 },
      (_, i) => `[s${i + 1}:Brenn] [k${i + 1}:told] reporters [c${i + 1}:so much of it that it rained]`,
    ).join(', '),
  ],
])('%s is read in time', (_, source) => {
  const start = performance.now();
  circumstancesIn(source, PEOPLE, { title: 'video call meeting '.repeat(2000) });
  expect(performance.now() - start).toBeLessThan(5000);
});
