import { describe, expect, it } from 'vitest';
import { markedPieces, SIDES } from './marked-pieces.js';
import type { Pieces } from './wordpieces.js';

/** Pieces of two letters each, one after the other, with ids from 100. */
function row(length: number): Pieces {
  const at = (k: number) => 2 * k;
  return {
    length,
    ids: Int32Array.from({ length }, (_, k) => 100 + k),
    starts: Int32Array.from({ length }, (_, k) => at(k)),
    ends: Int32Array.from({ length }, (_, k) => at(k) + 2),
    features: new Uint8Array(),
    openings: [0],
  };
}

describe('a proposition between marks', () => {
  it.each([
    ['in the middle', [2, 6], [100, 2, 101, 102, 3, 103, 104]],
    ['all of it', [0, 10], [2, 100, 101, 102, 103, 104, 3]],
    ['a piece that is only touched is in', [3, 5], [100, 2, 101, 102, 3, 103, 104]],
    ['behind the last piece', [20, 24], [100, 101, 102, 103, 104, 2, 3]],
  ] as const)('%s', (_, span, ids) => {
    expect(markedPieces(row(5), span, SIDES.first)).toEqual(ids);
  });

  it('has the marks of its side', () => {
    expect(markedPieces(row(2), [0, 2], SIDES.second)).toEqual([4, 100, 5, 101]);
  });

  it('is read with what stands around it, where the sentence is longer than what is read', () => {
    const ids = markedPieces(row(300), [300, 304], SIDES.first);
    expect(ids).toHaveLength(98);
    expect(ids.slice(ids.indexOf(2), ids.indexOf(3) + 1)).toEqual([2, 250, 251, 3]);
    expect(ids[0]).toBe(203);
  });

  it('is cut off where it is longer itself', () => {
    const ids = markedPieces(row(300), [0, 600], SIDES.first);
    expect([ids[0], ids.at(-1), ids.length]).toEqual([2, 3, 98]);
  });
});
