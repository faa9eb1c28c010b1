import { expect, test } from 'vitest';
import type { Run } from './tags.js';
import { wholeWords } from './whole-words.js';
import { FEATURES, type Pieces } from './wordpieces.js';

/** Pieces of a text cut at the bars; a piece of marks alone has shape 3. */
function piecesOf(source: string, openings: readonly number[] = [0]): Pieces {
  let at = 0;
  const places = source.split('|').map(part => {
    const start = at + part.length - part.trimStart().length;
    at += part.length;
    return { start, end: at, shape: /[\p{L}\p{N}]/u.test(part) ? 4 : 3 };
  });
  const features = new Uint8Array(places.length * FEATURES);
  places.forEach(({ shape }, i) => {
    features[i * FEATURES] = shape;
  });
  return {
    length: places.length,
    ids: new Int32Array(places.length),
    starts: Int32Array.from(places, p => p.start),
    ends: Int32Array.from(places, p => p.end),
    features,
    openings,
  };
}

const run = (role: Run['role'], start: number, end: number): Run => ({ role, start, end });

test.each<[string, Pieces, readonly Run[], readonly Run[]]>([
  ['a word cut at its start', piecesOf('she| qui|pped'), [run('cue', 2, 3)], [run('cue', 1, 3)]],
  ['a word cut at its end', piecesOf('she| qui|pped'), [run('cue', 1, 2)], [run('cue', 1, 3)]],
  ['a name in two runs', piecesOf('Minister| Teyle| said'), [run('source', 0, 1), run('source', 1, 2)], [run('source', 0, 2)]],
  [
    'two roles stay two',
    piecesOf('Teyle| said'),
    [run('source', 0, 1), run('cue', 1, 2)],
    [run('source', 0, 1), run('cue', 1, 2)],
  ],
  [
    'a mark between',
    piecesOf('Brenn|,| Lund'),
    [run('source', 0, 2), run('source', 2, 3)],
    [run('source', 0, 2), run('source', 2, 3)],
  ],
  [
    'a region starts between',
    piecesOf('Talks| Lund', [0, 1]),
    [run('content', 0, 1), run('content', 1, 2)],
    [run('content', 0, 1), run('content', 1, 2)],
  ],
  [
    'a cut word never reaches into another run',
    piecesOf('qui|pped'),
    [run('cue', 0, 1), run('content', 1, 2)],
    [run('cue', 0, 1), run('content', 1, 2)],
  ],
])('%s', (_, pieces, runs, mended) => {
  expect(wholeWords(runs, pieces)).toEqual(mended);
});
