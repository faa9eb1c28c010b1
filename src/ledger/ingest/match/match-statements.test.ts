import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../model/span.js';
import { byWords, worded } from './likeness.js';
import { type Fresh, type Kept, matchStatements } from './match-statements.js';
import { pairsAlike } from './pairs-alike.js';

/** "source | content", standing at `at`; numbers and ids by their place in the list. */
function fresh(lines: readonly string[], places: readonly (readonly Span[])[] = []): readonly Fresh[] {
  return lines.map((line, index) => {
    const [source = '', content = ''] = line.split(' | ');
    return { local: `s${index + 1}`, source, content, spans: places[index] ?? [[100 * index, 100 * index + content.length]] };
  });
}

const kept = (lines: readonly string[], places: readonly (readonly Span[])[] = []): readonly Kept[] =>
  fresh(lines, places).map((one, index) => ({ ...one, number: index + 1, current: true }));

const numbersOf = (before: readonly Kept[], now: readonly Fresh[], sameText: boolean) => {
  const numbers = matchStatements(before, now, sameText);
  return now.map(({ local }) => numbers.get(local) ?? null);
};

const LONG = 'Teyle | that the exercise in the strait is over since Monday';

describe('in a text that has changed', () => {
  test.each<[string, string[], string[], (number | null)[]]>([
    ['the same', [LONG], [LONG], [1]],
    ['another word', [LONG], ['Teyle | that the exercise in the strait has been over since Monday'], [1]],
    ['another order', [LONG, 'Morvane | that ferries sail again'], ['Morvane | that ferries sail again', LONG], [2, 1]],
    ['named more fully', [LONG], ['minister Brannoc Teyle | that the exercise in the strait is over'], [1]],
    ['equal words, another source', [LONG], ['she | that the exercise in the strait is over since Monday'], [1]],
    ['words that many say, each his own', ['Teyle | no comment', 'Morvane | no comment'], ['Morvane | no comment'], [2]],
    ['nobody named', [LONG], [' | that the exercise in the strait is over since Monday'], [1]],
    ['capitals and marks', ['Teyle | “We were told in advance”'], ['Teyle | we were told, in advance'], [1]],
    [
      'said three times, now twice',
      ['A | we are ready', 'A | we are ready', 'A | we are ready'],
      ['A | we are ready', 'A | we are ready'],
      [1, 2],
    ],
    [
      'one of two that are alike is closer',
      ['T | one two three four five', 'T | one two three four'],
      ['T | one two three four'],
      [2],
    ],
    [
      'turned into its opposite',
      ['Teyle | that the exercise is over now'],
      ['Teyle | that the exercise is not over now'],
      [null],
    ],
    ['other words', [LONG], ['Teyle | that the ferries are to sail again next week'], [null]],
    ['few words, another source', ['Teyle | no comment'], ['Morvane | no comment'], [null]],
    ['few words, not equal', ['Teyle | it is over'], ['Teyle | it was over'], [null]],
    ['alike, but of somebody else', [LONG], ['Morvane | that the exercise in the strait has been over since Monday'], [null]],
    ['nothing there before', [], [LONG], [null]],
  ])('%s', (_, before, now, numbers) => expect(numbersOf(kept(before), fresh(now), false)).toEqual(numbers));

  test('one that came and went is known again', () => {
    const [one] = kept([LONG]);
    expect(numbersOf(one ? [{ ...one, current: false }] : [], fresh([LONG]), true)).toEqual([1]);
  });

  test('of two alike the one that was there last', () => {
    const [gone, there] = kept([LONG, LONG]);
    expect(numbersOf(gone && there ? [{ ...gone, current: false }, there] : [], fresh([LONG]), false)).toEqual([2]);
  });
});

describe('in the same text', () => {
  test.each<[string, [string, Span[]][], [string, Span[]][], (number | null)[]]>([
    ['the same place', [['T | a', [[0, 40]]]], [['T | a', [[0, 40]]]], [1]],
    ['a clause more', [['T | a', [[0, 40]]]], [['T | ab', [[0, 70]]]], [1]],
    [
      'in two parts',
      [['T | a', [[0, 40]]]],
      [
        [
          'T | a',
          [
            [0, 20],
            [25, 40],
          ],
        ],
      ],
      [1],
    ],
    [
      'split in two: the larger part',
      [['T | a', [[0, 40]]]],
      [
        ['T | b', [[0, 15]]],
        ['T | c', [[16, 40]]],
      ],
      [null, 1],
    ],
    ['another source in the same place', [['T | a', [[0, 40]]]], [['M | a', [[0, 40]]]], [1]],
    [
      'within each other',
      [
        ['T | a', [[0, 40]]],
        ['M | b', [[10, 40]]],
      ],
      [
        ['M | b', [[12, 40]]],
        ['T | a', [[0, 38]]],
      ],
      [2, 1],
    ],
    ['less than half', [['T | a', [[0, 40]]]], [['T | a', [[0, 19]]]], [null]],
    ['the same words elsewhere', [['T | we are ready now', [[0, 40]]]], [['T | we are ready now', [[50, 90]]]], [null]],
    ['overlapping, but of somebody else', [['T | a', [[0, 40]]]], [['M | a', [[5, 40]]]], [null]],
  ])('%s', (_, before, now, numbers) => {
    const was = kept(
      before.map(([line]) => line),
      before.map(([, spans]) => spans),
    );
    const is = fresh(
      now.map(([line]) => line),
      now.map(([, spans]) => spans),
    );
    expect(numbersOf(was, is, true)).toEqual(numbers);
  });
});

const WORDS = fc.array(fc.constantFrom('harbour', 'ferry', 'not', 'the', 'over', 'Monday', 'grain', 'talks'), { maxLength: 7 });
const ANY = fc.array(
  fc.record({
    content: WORDS.map(words => words.join(' ')),
    source: fc.constantFrom('', 'Teyle', 'Morvane', 'minister Teyle'),
    start: fc.nat(200),
    length: fc.integer({ min: 1, max: 60 }),
  }),
  { maxLength: 12 },
);
const STATEMENTS = ANY.map(all =>
  all
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, length, ...words }, index): Kept & Fresh => ({
      ...{ ...words, spans: [[start, start + length]], local: `s${index + 1}`, number: index + 1, current: index % 4 !== 3 },
    })),
);

describe('of any statements', () => {
  test('each is one at most', () => {
    fc.assert(
      fc.property(STATEMENTS, STATEMENTS, fc.boolean(), (before, now, sameText) => {
        const numbers = [...matchStatements(before, now, sameText).values()];
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
    );
  });

  test('read again, each is itself', () => {
    fc.assert(
      fc.property(STATEMENTS, fc.boolean(), (all, sameText) => {
        const before = all.map(one => ({ ...one, current: true }));
        const numbers = matchStatements(before, all, sameText);
        expect(all.map(({ local }) => numbers.get(local))).toEqual(before.map(({ number }) => number));
      }),
    );
  });

  test('the order in which they are given does not count', () => {
    fc.assert(
      fc.property(STATEMENTS, STATEMENTS, fc.boolean(), (before, now, sameText) => {
        const there = matchStatements(before, now, sameText);
        const back = matchStatements(before.toReversed(), now.toReversed(), sameText);
        expect(new Map([...back].toSorted())).toEqual(new Map([...there].toSorted()));
      }),
    );
  });

  test('what is not compared would not have been alike', () => {
    fc.assert(
      fc.property(STATEMENTS, STATEMENTS, (before, now) => {
        const [some, others] = [before.map(worded), now.map(worded)];
        const compared = new Set(pairsAlike(some, others).map(([a, b]) => `${some.indexOf(a)} ${others.indexOf(b)}`));
        for (const [i, a] of some.entries()) {
          for (const [j, b] of others.entries()) if (byWords(a, b) > 0) expect(compared).toContain(`${i} ${j}`);
        }
      }),
    );
  });
});
