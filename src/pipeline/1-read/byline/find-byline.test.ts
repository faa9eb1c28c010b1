import { expect, test } from 'vitest';
import { bylineNames } from './byline-names.js';
import { findByline } from './find-byline.js';

const isFound = (line: string) => findByline(line, [{ kind: 'heading', span: [0, line.length] }]) !== null;

test.each<[string, string | null]>([
  ['By Jane Orlo', 'Jane Orlo'],
  ['By Jane Orlo and Tom Vess', 'Jane Orlo, Tom Vess'],
  ['By Jane Orlo, Tom Vess and Ada Quill', 'Jane Orlo, Tom Vess, Ada Quill'],
  ['By JANE ORLO, Norvan Press', 'Jane Orlo'],
  ['By Jane Orlo in Talmark', 'Jane Orlo'],
  ['By J. K. van der Osk, Political Correspondent', 'J. K. van der Osk'],
  ['By Jane O’Dell | 4 April 2031', 'Jane O’Dell'],
  ['By Ada d’Orlo', 'Ada d’Orlo'],
  ['BY: Ada Quill-Marr', 'Ada Quill-Marr'],
  ['Written by Ada Quill', 'Ada Quill'],
  ['Jane Orlo, Talmark | 4 April 2031 10:00 GMT', 'Jane Orlo'],
  ['Jane Orlo - April 4, 2031', 'Jane Orlo'],
  ['By Norvan Staff', null],
])('%s', (line, names) => {
  expect(isFound(line)).toBe(true);
  if (names) expect(bylineNames(line)).toBe(names);
});

test.each([
  'By Monday, the envoys had left Talmark',
  'By Monday April 4 the talks were over',
  'By the lake',
  'By Jane Orlo’s account, nobody had asked the envoys to stay, and nobody did so.',
  'Envoys Meet at the Lake',
  'By Jane Orlo he was told that nobody had come to the talks.',
  'Kestria, Norvania sign',
  'On Tue, 16/08/2031 - 13:42',
  // Once took exponential time: each of these names could be read in two ways.
  `By ${"O'Aa O'Aa, ".repeat(18)}x!`,
  'President Ada Marr, December 9, 2031',
  'On Friday, December 12, 2031, the President signed:',
])('none in: %s', line => {
  expect(isFound(line)).toBe(false);
});
