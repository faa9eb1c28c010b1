import { expect, it } from 'vitest';
import { dayNear, daysOf, layersOf } from './timeline-option.js';

const count = (day: string, act: string, statements: number) => ({ day, act, statements });

const COUNTS = [
  count('2031-03-12', 'assert', 4),
  count('2031-03-12', 'deny', 2),
  count('2031-03-14', 'assert', 1),
  count('2031-03-13', 'feel', 1),
];

it('puts the most frequent act first', () => {
  expect(layersOf(COUNTS).map(({ words, days }) => [words, [...days]])).toEqual([
    [
      'says it is so',
      [
        ['2031-03-12', 4],
        ['2031-03-14', 1],
      ],
    ],
    ['a denial', [['2031-03-12', 2]]],
    ['a feeling, a wish or a belief', [['2031-03-13', 1]]],
  ]);
});

it('puts together what has no colour of its own', () => {
  const acts = ['assert', 'deny', 'accuse', 'demand', 'propose', 'promise', 'ask'];
  const layers = layersOf(acts.map((act, at) => count('2031-03-12', act, 10 - at)));
  expect(layers).toHaveLength(6);
  expect(layers.at(-1)).toEqual({ words: 'anything else', days: new Map([['2031-03-12', 9]]) });
});

it('needs no heap for one act alone', () => {
  const acts = ['assert', 'deny', 'accuse', 'demand', 'propose', 'promise'];
  expect(layersOf(acts.map(act => count('2031-03-12', act, 1))).map(({ words }) => words)).not.toContain('anything else');
});

it('lists the days, the newest first', () => {
  expect(daysOf(COUNTS)).toEqual([
    { day: '2031-03-14', statements: 1, acts: 'says it is so 1' },
    { day: '2031-03-13', statements: 1, acts: 'a feeling, a wish or a belief 1' },
    { day: '2031-03-12', statements: 6, acts: 'says it is so 4, a denial 2' },
  ]);
});

it('has nothing to show of nothing', () => expect([layersOf([]), daysOf([])]).toEqual([[], []]));

it.each([
  ['2031-03-13T00:00:00', '2031-03-13'],
  ['2031-03-13T09:00:00', '2031-03-13'],
  ['2031-03-11T15:00:00', '2031-03-12'],
  ['2031-03-20T00:00:00', null],
])('near %s is %s', (at, day) => expect(dayNear(COUNTS, Date.parse(at), 10 * 60 * 60 * 1000)).toBe(day));
