import { expect, test } from 'vitest';
import { numberOf } from './number-words.js';

test.each([
  ['4,500', 4500],
  ['twenty-four', 24],
  ['one hundred and eighteen', 118],
  ['two dozen', 24],
  ['a dozen', 12],
  ['a pair', 2],
  ['half a million', 500_000],
  ['2.5 million', 2_500_000],
  ['three hundred thousand', 300_000],
  ['two thousand five hundred', 2500],
  ['two and a half', 2.5],
  ['two three', null],
  ['harbour', null],
])('%s', (words, value) => {
  expect(numberOf(words)).toBe(value);
});
