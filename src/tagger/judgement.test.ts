import { describe, expect, test } from 'vitest';
import { ACTS, HEADS, KINDS, unjudged } from './heads.js';
import { judgementOf, piecesIn } from './judgement.js';
import type { Pieces } from './wordpieces.js';

/** "Lund| said| he| left": a piece a word. */
const pieces: Pieces = {
  length: 4,
  ids: new Int32Array(4),
  starts: Int32Array.from([0, 5, 10, 13]),
  ends: Int32Array.from([4, 9, 12, 17]),
  features: new Uint8Array(12),
  openings: [0],
};

describe('piecesIn', () => {
  test.each([
    ['whole words', [[0, 9]], [0, 1]],
    ['two spans', [[0, 4] as const, [10, 12] as const], [0, 2]],
    ['a word that reaches out is not in it', [[0, 7]], [0]],
    ['nothing', [], []],
  ] as const)('%s', (_, spans, found) => {
    expect(piecesIn(pieces, spans)).toEqual(found);
  });
});

describe('judgementOf', () => {
  const judged = unjudged(4);
  const put = (piece: number, at: number, value: number) => {
    judged.acts[piece * HEADS.acts + at] = value;
  };
  put(1, ACTS.indexOf('deny'), 5);
  put(2, ACTS.length + ACTS.indexOf('ask'), 4);
  put(3, ACTS.length + ACTS.indexOf('ask'), 4);
  judged.kinds[0 * HEADS.kinds + KINDS.indexOf('group')] = 3;

  const best = (values: Readonly<Record<string, number>>) =>
    Object.entries(values).reduce((top, next) => (next[1] > top[1] ? next : top))[0];

  test('cue and content decide together, each by its own part of the head', () => {
    const { acts, kinds } = judgementOf(pieces, judged, { source: [[0, 4]], cue: [[5, 9]], content: [[10, 17]] });
    expect([best(acts), best(kinds)]).toEqual(['deny', 'group']);
    expect(Object.values(acts).reduce((a, b) => a + b)).toBeCloseTo(1);
  });

  test('without a cue the content stands for it', () => {
    expect(best(judgementOf(pieces, judged, { source: [], cue: [], content: [[10, 17]] }).acts)).toBe('ask');
  });

  test('nothing known is nothing preferred', () => {
    const { acts } = judgementOf(pieces, unjudged(4), { source: [], cue: [], content: [] });
    expect(new Set(Object.values(acts)).size).toBe(1);
  });
});
