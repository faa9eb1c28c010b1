import { describe, expect, test } from 'vitest';
import { figures } from './figures.js';
import { type GoldText, goldText, type Told } from './gold.js';

/** Nobody says anything in particular: only spans and modes are measured here. */
const told = (annotated: string): GoldText => {
  const numbers = [...new Set(Array.from(annotated.matchAll(/\[c(\d)/g), match => match[1]))].join(' ');
  return goldText('told', numbers === '' ? annotated : `${annotated}kind ${numbers}: unknown\nact ${numbers}: assert\n`);
};

const GOLD =
  '[s1:She] [k1:said] [c1:that Ostmark had promised to wait]. [c2:“Never,”] [s2:he] [k2:said]. [c2:“Not once.”]\n---\nmode 2: direct\n';

/** The same text as somebody else reads it. */
const read = (prediction: string): ReturnType<typeof figures> => {
  const gold = told(GOLD);
  const { text, statements } = told(prediction);
  expect(text).toBe(gold.text);
  return figures([{ gold, found: statements }]);
};

describe('figures', () => {
  test.each([
    ['all right', GOLD, { source: 100, cue: 100, content: 100, found: 100, mode: 100 }],
    [
      'nothing found',
      'She said that Ostmark had promised to wait. “Never,” he said. “Not once.”',
      { source: 0, cue: 0, content: 0, found: 0, mode: 100 },
    ],
    [
      'a content that is one word short is found, but not exact',
      '[s1:She] [k1:said] that [c1:Ostmark had promised to wait]. [c2:“Never,”] [s2:he] [k2:said]. [c2:“Not once.”]\n---\nmode 2: direct\n',
      { source: 100, cue: 100, content: 66.7, found: 100, mode: 100 },
    ],
    [
      'one of two contents lost, the mode wrong',
      '[s1:She] [k1:said] [c1:that Ostmark had promised to wait]. “Never,” [s2:he] [k2:said]. [c2:“Not once.”]\n---\nmode 2: mixed\n',
      { source: 100, cue: 100, content: 80, found: 100, mode: 50 },
    ],
    [
      'one statement too many',
      '[s1:She] [k1:said] [c1:that [s3:Ostmark] [k3:had promised] [c3:to wait]]. [c2:“Never,”] [s2:he] [k2:said]. [c2:“Not once.”]\n---\nmode 2: direct\n',
      { source: 80, cue: 80, content: 85.7, found: 80, mode: 100 },
    ],
    [
      'the lesser overlap loses where two answer one',
      '[s1:She] [k1:said] [c1:that Ostmark had promised] [c3:to wait]. [c2:“Never,”] [s2:he] [k2:said]. [c2:“Not once.”]\n---\nmode 2: direct\n',
      { source: 100, cue: 100, content: 57.1, found: 80, mode: 100 },
    ],
  ])('%s', (_, prediction, expected) => {
    expect(read(prediction)).toMatchObject(expected);
  });

  test('texts are counted together', () => {
    const gold = told(GOLD);
    const none: readonly Told[] = [];
    const both = figures([
      { gold, found: gold.statements },
      { gold, found: none },
    ]);
    expect(both).toMatchObject({ source: 66.7, cue: 66.7, content: 66.7, found: 66.7, mode: 100 });
  });
});
