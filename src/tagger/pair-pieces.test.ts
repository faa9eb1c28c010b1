import { describe, expect, test } from 'vitest';
import type { Span } from '../model/span.js';
import { pairPieces } from './pair-pieces.js';
import type { Pieces } from './wordpieces.js';

/** One piece a word; its id is 1000 and the word's place. */
function cut(text: string): Pieces {
  const words = [...text.matchAll(/\S+/g)];
  return {
    length: words.length,
    ids: Int32Array.from(words, (_, k) => 1000 + k),
    starts: Int32Array.from(words, ({ index }) => index),
    ends: Int32Array.from(words, ({ 0: word, index }) => index + word.length),
    features: new Uint8Array(words.length * 3),
    openings: [0],
  };
}

function read(text: string, source: string, target: string): readonly number[] {
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  return pairPieces(cut(text), at(source), at(target));
}

describe('a pair’s sentence', () => {
  test.each([
    ['Kestria accused Norvania', 'Kestria', 'Norvania', [2, 1000, 3, 1001, 4, 1002, 5]],
    ['Norvania was accused by Kestria of it', 'Kestria', 'Norvania', [4, 1000, 5, 1001, 1002, 1003, 2, 1004, 3, 1005, 1006]],
    ['Kestria Norvania talks', 'Kestria', 'Norvania', [2, 1000, 3, 4, 1001, 5, 1002]],
    ['The port minister met', 'The port minister', 'port', [2, 1000, 4, 1001, 5, 1002, 3, 1003]],
  ])('%s: marks stand around source and target', (text, source, target, ids) => {
    expect(read(text, source, target)).toEqual(ids);
  });

  test('of a long one those are read that stand around the pair', () => {
    const filler = Array.from({ length: 300 }, (_, k) => `w${k}`).join(' ');
    const ids = read(`${filler} Kestria accused Norvania ${filler}`, 'Kestria', 'Norvania');
    expect(ids).toHaveLength(124);
    expect(ids.filter(id => id < 10)).toEqual([2, 3, 4, 5]);
  });

  test('of a pair that stands too far apart the beginning is read, with the marks that stand there', () => {
    const filler = Array.from({ length: 300 }, (_, k) => `w${k}`).join(' ');
    const ids = read(`Kestria ${filler} Norvania`, 'Kestria', 'Norvania');
    expect(ids.filter(id => id < 10)).toEqual([2, 3]);
  });
});
