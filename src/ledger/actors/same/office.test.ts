import { expect, test } from 'vitest';
import { fieldOf, isSole, officeOf } from './office.js';

test.each([
  ['Kestrian Foreign Minister', 'foreign minister'],
  ['Minister of Foreign Affairs', 'foreign minister'],
  ['Premier', 'prime-minister'],
  ['former Prime Minister of Kestria', 'prime-minister'],
  ['spokeswoman', 'spokesman'],
  ['Sen.', 'senator'],
  ['US Secretary of Defence', 'defense secretary'],
  ['the tall man from Sarrow', null],
  ['wife', null],
  ['Mr', null],
])('%s: %s', (role, office) => {
  expect(officeOf(role)).toBe(office);
});

test.each([
  ['president', true],
  ['foreign minister', true],
  ['minister', false],
  ['spokesman', false],
])('one at a time, %s: %s', (office, expected) => {
  expect(isSole(office)).toBe(expected);
});

test.each([
  ['senator', 'rule'],
  ['singer', 'stage'],
  ['analyst', null],
])('field of %s: %s', (office, expected) => {
  expect(fieldOf(office)).toBe(expected);
});
