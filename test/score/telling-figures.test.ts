import { describe, expect, test } from 'vitest';
import { figures } from './figures.js';
import { goldText, type Told } from './gold.js';
import { alike, samePeople } from './same-name.js';

const TEXT = `[c1:The dam holds], [s1:Ada Lund] [k1:told] the Norvan Courier in a letter. [c2:It leaks], [s2:Bo Varn] [k2:said], two aides report.
---
speaker 1: Ada Lund
speaker 2: Bo Varn
kind 1 2: person
via 2: two aides
addressee 1: the Norvan Courier
medium 1: in a letter
act 1: assert
act 2: accuse
`;
const gold = goldText('gold', TEXT);
const ALL = { speaker: 100, kind: 100, act: 100, via: 100, addressee: 100, medium: 100 };

describe('figures of who said it', () => {
  test.each<[string, Partial<Told>, object]>([
    ['all right', {}, ALL],
    ['a title and other letters are the same name', { speaker: 'Minister ADA LUND' }, ALL],
    ['a surname alone is not', { speaker: 'Lund' }, { ...ALL, speaker: 50 }],
    ['one speaker too many', { speaker: 'Ada Lund & Bo Varn' }, { ...ALL, speaker: 50 }],
    ['nobody', { speaker: null, kind: 'unknown' }, { ...ALL, speaker: 50, kind: 50 }],
    ['another act', { act: 'predict' }, { ...ALL, act: 50 }],
    ['half of the words of an addressee', { addressee: 'the Courier' }, ALL],
    ['a wrong addressee counts against what is found and what is not', { addressee: 'Bo Varn' }, { ...ALL, addressee: 0 }],
    ['no medium', { medium: null }, { ...ALL, medium: 0 }],
    ['one relay too many', { via: ['Bo Varn'] }, { ...ALL, via: 66.7 }],
  ])('%s', (_, change, expected) => {
    const found = gold.statements.map((statement, i) => (i === 0 ? { ...statement, ...change } : statement));
    expect(figures([{ gold, found }])).toMatchObject(expected);
  });

  test('of a statement not found the phrases are lost, the shares are of those found', () => {
    expect(figures([{ gold, found: gold.statements.slice(0, 1) }])).toMatchObject({ ...ALL, via: 0 });
  });
});

describe('names', () => {
  test.each([
    ['Ada Lund & Bo Varn', 'Bo Varn & Minister Ada Lund', true],
    ['Norvania’s president', 'Norvania', false],
    ['the President of Norvania', 'President of Norvania', true],
    ['the president', 'the President', true],
    ['the president', 'the minister', false],
    [null, null, true],
    [null, 'Ada Lund', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(samePeople(a, b)).toBe(same);
  });

  test.each([
    ['in a letter to the high court', 'in a letter', false],
    ['in a letter to the court', 'a letter to the court', true],
    ['reporters', 'investors', false],
    ['the', 'the', true],
  ])('%s and %s overlap by half: %s', (a, b, half) => {
    expect(alike(a, b)).toBe(half);
  });
});
