import { describe, expect, test } from 'vitest';
import { MEANT_WIDTH, unjudged } from './heads.js';
import { meantBy } from './meaning.js';
import type { Pieces } from './wordpieces.js';

/** "Anna| Lund| met| Varn| .| She": a piece a word; the last means the first two. */
const pieces: Pieces = {
  length: 6,
  ids: new Int32Array(6),
  starts: Int32Array.from([0, 5, 10, 14, 18, 20]),
  ends: Int32Array.from([4, 9, 13, 18, 19, 23]),
  features: new Uint8Array(18),
  openings: [0],
};
const judged = unjudged(6);
judged.meaning[5 * MEANT_WIDTH] = 16;
for (const i of [0, 1]) judged.meant[i * MEANT_WIDTH] = 2;

describe('meantBy', () => {
  test('each candidate has what falls on its pieces', () => {
    const [lund = 0, varn = 1] = meantBy(pieces, judged, [20, 23], [[[0, 9]], [[14, 18]]]) ?? [];
    expect(lund).toBeGreaterThan(0.9);
    expect(varn).toBeLessThan(0.05);
  });

  test('what means none is on nobody', () => {
    const none = { ...judged, none: new Float32Array(6).fill(20) };
    expect(meantBy(pieces, none, [20, 23], [[[0, 9]]])?.[0]).toBeLessThan(0.01);
  });

  test('a mention never means itself', () => {
    expect(meantBy(pieces, judged, [20, 23], [[[20, 23]]])).toEqual([0]);
  });

  test('what was not read is not answered', () => {
    expect(meantBy(pieces, judged, [40, 43], [[[0, 9]]])).toBeNull();
  });
});
