import { expect, test } from 'vitest';
import { countCodes } from './count-codes.js';

const isComma = (code: number) => code === 0x2c;

test.each([
  ['a,b,c', undefined, 2],
  ['a,b,c,d,e', 1, 2],
  ['abc', 1, 0],
  ['', undefined, 0],
])('%j, at most %s: %i', (text, most, expected) => {
  expect(countCodes(text, isComma, most)).toBe(expected);
});
