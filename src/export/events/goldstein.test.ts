import { expect, it } from 'vitest';
import { goldsteinOf } from './goldstein.js';

it.each([
  ['01', 0],
  ['036', 4],
  ['0312', 5.2],
  ['0334', 6],
  ['0874', 10],
  ['111', -2],
  ['130', -4.4],
  ['1383', -7],
  ['1822', -9],
  ['190', -10],
  ['21', null],
  ['', null],
  ['constructor', null],
])('%s has %s', (code, value) => expect(goldsteinOf(code)).toBe(value));
