import { describe, expect, test } from 'vitest';
import { quotedUnits, shapeOf, startOf } from './features.js';

describe('shapeOf', () => {
  test.each([
    ['', 1],
    ['1984', 2],
    ['٣', 2],
    ['”', 3],
    ['😀', 3],
    ['said', 4],
    ['p.m', 4],
    ['NATO', 5],
    ['Brenn', 6],
    ['É', 6],
    ['iPhone', 7],
    ['4th', 4],
    ['大臣', 7],
  ])('%j has shape %i', (word, shape) => {
    expect(shapeOf(word)).toBe(shape);
  });
});

describe('quotedUnits', () => {
  test.each([
    ['a “b” c', '0011100'],
    ['a "b" c', '0011100'],
    ['«ja» nein', '111100000'],
    ['„ja“ nein', '111100000'],
    ['„ja” “b” c', '1111011100'],
    ['“open\nnext', '1111100000'],
    ['“😀”.', '11110'],
    ['it’s plain', '0000000000'],
  ])('%j is marked %s', (text, marks) => {
    expect([...quotedUnits(text)].join('')).toBe(marks);
  });
});

describe('startOf', () => {
  test.each([
    ['word', 0, 2],
    ['a word', 2, 1],
    ['a\n\nword', 3, 2],
    ['a-word', 2, 0],
    ['a\u00a0word', 2, 1],
  ])('in %j the piece at %i starts with %i', (text, at, start) => {
    expect(startOf(text, at)).toBe(start);
  });
});
