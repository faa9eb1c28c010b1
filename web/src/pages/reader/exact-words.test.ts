import { expect, it } from 'vitest';
import { placeOf } from './exact-words.js';

it.each([
  ['120-180', [120, 180]],
  ['0-1', [0, 1]],
  ['180-120', null],
  ['5-5', null],
  ['-5-9', null],
  ['a-b', null],
  ['1-99999999999', null],
  ['', null],
  [null, null],
])('%j names %j', (words, place) => expect(placeOf(words)).toEqual(place));
