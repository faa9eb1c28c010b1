import { expect, it } from 'vitest';
import { matched } from './match.js';

it.each([
  ['/', '/', {}],
  ['/reports', '/reports/', {}],
  ['/reports/:id', '/reports/r7k2m9x4q1', { id: 'r7k2m9x4q1' }],
  ['/reports/:id', '/reports/a%2Fb', { id: 'a/b' }],
  ['/reports/:id', '/reports', null],
  ['/reports/:id', '/actors/a1', null],
  ['/reports/:id', '/reports/a/b', null],
  ['/reports/:id', '/reports/%E0%A4%A', null],
])('%s and %s', (pattern, path, params) => expect(matched(pattern, path)).toEqual(params));
