import { expect, test } from 'vitest';
import { markedSpans } from './marked-spans.js';
import { NAME_KINDS, TAG_COUNT } from './tags.js';
import type { Pieces } from './wordpieces.js';

/** "Anna| Lund| met| Kes|tria" */
const pieces: Pieces = {
  length: 5,
  ids: new Int32Array(5),
  starts: Int32Array.from([0, 5, 10, 14, 17]),
  ends: Int32Array.from([4, 9, 13, 17, 21]),
  features: Uint8Array.from([6, 0, 2, 6, 0, 1, 4, 0, 1, 6, 0, 1, 4, 0, 0]),
  openings: [0],
};

function logits(...tags: readonly number[]): Float32Array {
  return Float32Array.from(tags.flatMap(tag => Array.from({ length: TAG_COUNT }, (_, t) => (t === tag ? 9 : 0))));
}

test('runs of one kind are spans, a name cut in its word is whole', () => {
  const found = markedSpans(pieces, logits(1, 2, 0, 5, 0), NAME_KINDS);
  expect(found.map(({ kind, span }) => [kind, span])).toEqual([
    ['person', [0, 9]],
    ['place', [14, 21]],
  ]);
  expect(found[0]?.score).toBeGreaterThan(0.9);
});

test('nothing marked, nothing found', () => {
  expect(markedSpans(pieces, logits(0, 0, 0, 0, 0), NAME_KINDS)).toEqual([]);
});
