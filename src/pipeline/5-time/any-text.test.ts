/** Laws of times that hold for any text, and that texts written to be slow are read in time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../../../test/support/hostile-text.js';
import { timed, untimed } from '../../../test/support/time-text.js';
import type { Span } from '../../model/span.js';
import { tellTime } from './tell-time.js';

/** EDTF, level 0: a year, a month, a day, a time of day, or an interval of two. */
const DATE =
  '\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-]\\d{2}:\\d{2})?)?)?)?';
const EDTF = new RegExp(`^${DATE}(?:/${DATE})?$`);

const PIECES = fc.constantFrom(
  ...[
    'on ',
    'March ',
    '12 ',
    '31 ',
    'February ',
    '2031',
    ', ',
    'Friday',
    ' to ',
    '–',
    'between ',
    'and ',
    'last ',
    'next ',
    'week',
    ' year',
  ],
  ...[
    'two ',
    'days ago',
    '14:30',
    ' p.m.',
    ' GMT',
    'Moscow time',
    'the ',
    'day before',
    '1990s',
    '’',
    '.',
    '\n\n',
    '“',
    '”',
    'at ',
    'May ',
    '0',
    '/',
  ],
  ...[
    '24 ',
    'hours later',
    'the past ',
    'ten ',
    'thousand ',
    '999 years ago',
    '29 February ',
    'the first quarter of ',
    'today',
    'weekend',
  ],
);
const timeText = fc.array(PIECES, { maxLength: 24 }).map(pieces => pieces.join(''));
const published = fc.option(
  fc.constantFrom('2031-03-12', '2000-02-29T23:59:00+14:00', '0001-01-01', '9999-12-31', 'nonsense', ''),
);

describe('any text', () => {
  test.each([
    ['of words of time', timeText],
    ['that is hostile', hostileText],
  ])('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, published, (text, date) => {
        const input = untimed(text, { published: date });
        const { times, date: own } = tellTime(input);
        let end = 0;
        for (const { span, when, doubts, evidence } of times) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(input.text.slice(...span)).toMatch(/^\S(?:[\s\S]*\S)?$/);
          if (when === null) expect(doubts.length).toBeGreaterThan(0);
          else expect(when).toMatch(EDTF);
          expect(evidence.basis === 'absent').toBe(when === null);
          [, end] = span;
        }
        if (own.when !== null) expect(own.when).toMatch(EDTF);
        expect(own.evidence.basis === 'absent').toBe(own.when === null);
        expect(times.map(({ id }) => id)).toEqual(times.map((_, i) => `t${i + 1}`));
      }),
      { numRuns: 400 },
    );
  });

  test('an interval never ends before it begins', () => {
    fc.assert(
      fc.property(timeText, text => {
        for (const { when } of timed(text).times) {
          const [from = '', to = from] = when?.split('/') ?? [];
          expect(from.slice(0, to.length) <= to.slice(0, from.length)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('texts written to be slow', () => {
  const LENGTH = 200_000;
  test.each([
    ['numbers', '1-1-'],
    ['a date after another', 'March 3 '],
    ['dates and to', '3 to 5 March to '],
    ['colons', '1:11 '],
    ['half-days', '5 p.m. to '],
    ['weekdays', 'Friday, '],
    ['years', '2031-'],
    ['amounts', 'two weeks '],
    ['nothing but spaces', '     '],
    ['no plain space', '3\u00a0March,\u00a0'],
    ['names of months', 'Mr. May '],
    ['quotation marks', '“today” '],
    ['sentences', 'They met on Friday. '],
    ['lines', '12 March\n\n'],
  ])('%s', (_, piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    const all = [0, text.length] as const;
    const report = {
      text,
      blocks: [{ kind: 'paragraph', span: all }],
      title: null,
      published: '2031-03-12',
      dateline: null,
    } as const;
    // One sentence without an end, and as many as there are.
    for (const sentences of [[all], piecesOf(text, piece.length)]) {
      const start = performance.now();
      tellTime({ ...report, removed: [], sentences, statements: [] });
      expect(performance.now() - start).toBeLessThan(8000);
    }
  });

  test('a thousand statements in one sentence', () => {
    const said = Array.from({ length: 1000 }, (_, i) => `[s${i % 90}:Brenn] [k${i % 90}:said] on Friday [c${i % 90}:“so much”]`);
    const input = untimed(said.join(' and '));
    const start = performance.now();
    tellTime(input);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

const piecesOf = (text: string, length: number): readonly Span[] =>
  Array.from({ length: Math.floor(text.length / length) }, (_, i) => [i * length, (i + 1) * length]);
