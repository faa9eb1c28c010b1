import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segments.js';

const mark = (name: string, start: number, end: number) => ({ name, span: [start, end] as const });

describe('segmentsOf', () => {
  it.each([
    ['nothing over a text', 4, [], [[0, 4, '']]],
    [
      'one within another',
      6,
      [mark('a', 0, 6), mark('b', 2, 4)],
      [
        [0, 2, 'a'],
        [2, 4, 'ab'],
        [4, 6, 'a'],
      ],
    ],
    [
      'two that cross',
      6,
      [mark('a', 0, 4), mark('b', 2, 6)],
      [
        [0, 2, 'a'],
        [2, 4, 'ab'],
        [4, 6, 'b'],
      ],
    ],
    [
      'two that meet',
      4,
      [mark('a', 0, 2), mark('b', 2, 4)],
      [
        [0, 2, 'a'],
        [2, 4, 'b'],
      ],
    ],
    ['an empty one (negative)', 4, [mark('a', 2, 2)], [[0, 4, '']]],
    ['an empty text (negative)', 0, [mark('a', 0, 0)], []],
  ])('%s', (_name, length, marks, expected) =>
    expect(segmentsOf(length, marks, []).map(({ span, marks }) => [...span, marks.map(one => one.name).join('')])).toEqual(
      expected,
    ),
  );

  it('covers the text once, and each segment bears exactly the marks over it', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(30), fc.nat(30))), fc.array(fc.nat(30)), (pairs, cuts) => {
        const marks = pairs.map(([one, other]) => ({ span: [Math.min(one, other), Math.max(one, other)] as const }));
        const segments = segmentsOf(30, marks, cuts);
        let at = 0;
        for (const { span, marks: over } of segments) {
          expect(span[0]).toBe(at);
          expect(new Set(over)).toEqual(new Set(marks.filter(one => one.span[0] <= span[0] && span[1] <= one.span[1])));
          at = span[1];
        }
        expect(at).toBe(30);
      }),
    ));
});
