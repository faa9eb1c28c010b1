import { expect, it } from 'vitest';
import { shownOf, sortOf, viewOf } from './view-address.js';

const query = (words: string) => new URLSearchParams(words);

it.each([
  ['', 'list'],
  ['view=graph', 'graph'],
  ['view=pie', 'list'],
])('%j shows a %s', (words, view) => expect(viewOf(query(words))).toBe(view));

it.each([
  ['', 'newest'],
  ['text=ferry', 'relevance'],
  ['text=ferry&sort=oldest', 'oldest'],
  ['sort=relevance', 'newest'],
  ['text=ferry&sort=loudest', 'relevance'],
])('%j is sorted by %s', (words, sort) => expect(sortOf(query(words))).toBe(sort));

it.each([
  ['', 20],
  ['shown=60', 60],
  ['shown=5000', 200],
  ['shown=-3', 20],
  ['shown=many', 20],
])('%j shows %i', (words, shown) => expect(shownOf(query(words))).toBe(shown));
