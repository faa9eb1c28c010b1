import { expect, it } from 'vitest';
import type { Highlight } from '../../../../src/model/ledger/search.js';
import { highlighted } from './highlighted.js';

it.each<[string, readonly Highlight[], string]>([
  ['no ferry sails', [], 'no ferry sails'],
  ['no ferry sails', [[3, 8]], 'no [ferry] sails'],
  [
    'no ferry sails',
    [
      [9, 14],
      [0, 2],
    ],
    '[no] ferry [sails]',
  ],
  [
    'no ferry sails',
    [
      [0, 8],
      [3, 14],
    ],
    '[no ferry][ sails]',
  ],
  [
    'no ferry sails',
    [
      [5, 3],
      [14, 20],
      [-4, 2],
    ],
    '[no] ferry sails',
  ],
  ['', [[0, 3]], ''],
])('%j with %j', (content, highlights, marked) => {
  const parts = highlighted(content, highlights);
  expect(parts.map(({ words, lit }) => (lit ? `[${words}]` : words)).join('')).toBe(marked);
  expect(parts.map(({ words }) => words).join('')).toBe(content);
});
