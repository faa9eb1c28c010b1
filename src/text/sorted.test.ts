import { expect, test } from 'vitest';
import { firstAtLeast } from './sorted.js';

test.each([
  [[], 3, 0],
  [[1, 3, 5], 0, 0],
  [[1, 3, 5], 3, 1],
  [[1, 3, 5], 4, 2],
  [[1, 3, 5], 9, 3],
  [[2, 2, 2], 2, 0],
])('in %j the first at least %i has index %i', (ascending, least, index) => {
  expect(firstAtLeast(ascending, least)).toBe(index);
});
