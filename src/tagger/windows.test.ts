import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestWindows, windowsOver } from './windows.js';

const SIZES = { size: 10, context: 3, overlap: 4 };

describe('windowsOver', () => {
  test.each([
    ['a short text is one window', 7, [0], [[0, 7]]],
    ['no pieces, one empty window', 0, [], [[0, 0]]],
    [
      'cut where a paragraph starts',
      16,
      [0, 8],
      [
        [0, 8],
        [8, 16],
      ],
    ],
    [
      'a short paragraph before is repeated',
      17,
      [0, 6, 8],
      [
        [0, 8],
        [6, 16],
        [12, 17],
      ],
    ],
    [
      'a long paragraph is cut with an overlap',
      18,
      [0],
      [
        [0, 10],
        [6, 16],
        [12, 18],
      ],
    ],
  ])('%s', (_, length, openings, windows) => {
    expect(windowsOver(length, openings, SIZES).map(({ start, end }) => [start, end])).toEqual(windows);
  });

  test('every piece is in a window, no window is too long, whatever the paragraphs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.uniqueArray(fc.integer({ min: 0, max: 399 })), (length, cuts) => {
        const openings = [0, ...cuts.filter(c => c > 0 && c < length).sort((a, b) => a - b)];
        const windows = windowsOver(length, openings, SIZES);
        const covered = new Set(windows.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, k) => start + k)));
        expect(covered.size).toBe(length);
        expect(windows.every(({ start, end }) => start >= 0 && end <= length && end - start <= SIZES.size)).toBe(true);
      }),
    );
  });
});

describe('bestWindows', () => {
  test('a piece is judged where it stands farthest from a cut; the ends of the text are none', () => {
    const windows = [
      { start: 0, end: 10 },
      { start: 6, end: 16 },
    ];
    expect([...bestWindows(16, windows)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
  });
});
