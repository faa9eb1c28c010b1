import { describe, expect, test } from 'vitest';
import { taggedSpans } from './tagging.js';
import { bestPath, ROLES, runsOf, TAG_COUNT, TAGS } from './tags.js';

/** Log-probabilities that put nearly all on the tag named, for each piece. */
function logp(...tags: readonly (typeof TAGS)[number][]): Float32Array {
  return Float32Array.from(tags.flatMap(tag => TAGS.map(t => Math.log(t === tag ? 0.94 : 0.01))));
}

describe('bestPath', () => {
  test.each([[['O', 'B-cue', 'I-cue']], [['B-source', 'B-source', 'I-source']]] as const)('%j stays as it is', tags => {
    expect([...bestPath(logp(...tags), [])].map(t => TAGS[t])).toEqual(tags);
  });

  test('an inside tag never follows another kind: the likelier whole is taken', () => {
    const rows = logp('O', 'I-content', 'I-content');
    rows[1 * TAG_COUNT + TAGS.indexOf('B-content')] = Math.log(0.05);
    expect([...bestPath(rows, [])].map(t => TAGS[t])).toEqual(['O', 'B-content', 'I-content']);
  });

  test('learned transitions are added', () => {
    const moves = TAGS.map((_, from) => TAGS.map((_, to) => (from === 0 && TAGS[to] === 'B-cue' ? -9 : 0)));
    expect([...bestPath(logp('O', 'B-cue'), moves)].map(t => TAGS[t])).toEqual(['O', 'O']);
  });

  test('no pieces, no path', () => {
    expect(runsOf(bestPath(new Float32Array(0), []), ROLES)).toEqual([]);
  });
});

describe('taggedSpans', () => {
  const starts = Int32Array.from([0, 4, 9, 14]);
  const ends = Int32Array.from([3, 8, 13, 19]);
  const pieces = { length: 4, ids: new Int32Array(4), starts, ends, features: new Uint8Array(12), openings: [0] };

  test('spans reach from first to last piece and point by the vote of their pieces', () => {
    const judged = { tags: logp('B-source', 'B-cue', 'B-content', 'I-content'), pointers: Int32Array.from([1, 0, 1, -1]) };
    expect(taggedSpans(pieces, judged, []).map(({ role, span, points }) => ({ role, span, points }))).toEqual([
      { role: 'source', span: [0, 3], points: 1 },
      { role: 'cue', span: [4, 8], points: 0 },
      { role: 'content', span: [9, 19], points: 1 },
    ]);
  });

  test('a content that points at no cue points nowhere', () => {
    const judged = { tags: logp('O', 'O', 'B-content', 'I-content'), pointers: Int32Array.from([-1, -1, 0, -1]) };
    expect(taggedSpans(pieces, judged, [])[0]?.points).toBeNull();
  });
});
