import { expect, it } from 'vitest';
import { actorFilter } from './actor-filter.js';

it.each([
  ['', {}],
  ['text=+Tey&kind=person', { text: 'Tey', kind: ['person'] }],
  ['text=%20&kind=toString', {}],
  ['kind=villain&text=a', { text: 'a' }],
])('%j asks for %j', (words, filter) => expect(actorFilter(new URLSearchParams(words))).toEqual(filter));
