import { describe, expect, test } from 'vitest';
import { timed, timesIn } from '../../../../test/support/time-text.js';

/** "2031-03-12 · published", with the zone, the words and the doubts where there are any. */
function dateOf(text: string, published: string | null): string {
  const { when, zone, spans, doubts, evidence } = timed(text, { published }).date;
  const words = spans.map(span => text.slice(...span)).join(' … ');
  return [`${when ?? '?'} · ${evidence.basis} ${evidence.by}`, zone, words, doubts.join(', ')].filter(Boolean).join(' · ');
}

describe('from the page or the record', () => {
  test.each([
    ['2031-03-12', '2031-03-12 · stated published'],
    ['2031-03-12T23:40:00-05:00', '2031-03-12T23:40:00-05:00 · stated published · -05:00'],
    ['2031-03-12T14:05+0300', '2031-03-12T14:05:00+03:00 · stated published · +03:00'],
    ['2031-03-12T14:05:00.123Z', '2031-03-12T14:05:00Z · stated published · Z'],
    ['2031-03-12T10:00:00+14:00', '2031-03-12T10:00:00+14:00 · stated published · +14:00'],
    ['2031-03-12T10:00:00+99:99', '2031-03-12T10:00:00 · stated published'],
    ['2031-03-12T10:00:00-14:30', '2031-03-12T10:00:00 · stated published'],
    ['2031-03-12T10:00:00+0360', '2031-03-12T10:00:00 · stated published'],
    ['2031-03-12 14:05', '2031-03-12T14:05:00 · stated published'],
    ['12 March 2031', '2031-03-12 · stated published'],
    ['2031-02-30', '? · absent no-date'],
    ['yesterday', '? · absent no-date'],
    ['', '? · absent no-date'],
  ])('%s', (published, expected) => {
    expect(dateOf('The council met.', published)).toBe(expected);
  });

  test('“today” is the day in its own offset', () => {
    expect(timesIn('They met today.', { published: '2031-03-12T23:40:00-05:00' })).toEqual(['today = 2031-03-12']);
  });
});

describe('from the text', () => {
  test.each([
    ['LERNA, 12 March 2031 (Sound Wire) — The council met.', '2031-03-12 · stated dateline-date · 12 March 2031'],
    [
      'LERNA, Monday, 12 March 2031 (Sound Wire) — The council met.',
      '2031-03-12 · stated dateline-date · Monday, 12 March 2031 · contradicts',
    ],
    ['LERNA, April 3 (Sound Wire) — The council met.', '? · absent dateline-date · April 3 · no-reference'],
    ['LERNA, February 30 (Sound Wire) — The council met.', '? · absent dateline-date · February 30 · no-such-date'],
    ['Council meets\n\n12 March 2031\n\nThe council met.', '2031-03-12 · stated letterhead · 12 March 2031'],
    [
      'Council meets\n\nPublished: March 12, 2031, 14:05\n\nThe council met.',
      '2031-03-12T14:05:00 · stated letterhead · March 12, 2031, 14:05',
    ],
    ['For immediate release – March 12, 2031\n\nThe council met.', '2031-03-12 · stated letterhead · March 12, 2031'],
    ['Lerna, 12 March 2031\n\nThe council met.', '2031-03-12 · stated letterhead · 12 March 2031'],
    ['The council met on 12 March 2031.\n\nIt rained.', '? · absent no-date'],
    ['Council meets\n\n12 March\n\nThe council met.', '? · absent no-date'],
    ['The council met.', '? · absent no-date'],
  ])('%s', (text, expected) => {
    expect(dateOf(text, null)).toBe(expected);
  });
});

describe('the dateline and the page', () => {
  test.each([
    ['LERNA, April 3 (Sound Wire) — The council met.', '2031-04-04', '2031-04-04 · stated published'],
    [
      'LERNA, April 3 (Sound Wire) — The council met.',
      '2031-04-02T23:00:00-05:00',
      '2031-04-02T23:00:00-05:00 · stated published · -05:00',
    ],
    ['LERNA, December 31 (Sound Wire) — The council met.', '2031-01-01', '2031-01-01 · stated published'],
    ['LERNA, April 3 (Sound Wire) — The council met.', '2031-04-06', '2031-04-06 · stated published · contradicts'],
    ['LERNA, April 3 (Sound Wire) — The council met.', '2031-04-01', '2031-04-01 · stated published · contradicts'],
    ['LERNA, April 3, 2030 (Sound Wire) — The council met.', '2031-04-03', '2031-04-03 · stated published · contradicts'],
    [
      'LERNA, Tuesday, April 3, 2031 (Sound Wire) — The council met.',
      '2031-04-03',
      '2031-04-03 · stated published · contradicts',
    ],
    ['LERNA, February 30 (Sound Wire) — The council met.', '2031-03-01', '2031-03-01 · stated published · contradicts'],
  ])('%s of %s', (text, published, expected) => {
    expect(dateOf(text, published)).toBe(expected);
  });
});

describe('without any date', () => {
  test.each([
    ['They met last Friday.', 'last Friday = ? (no-reference)'],
    ['They met today.', 'today = ? (no-reference)'],
    ['They met on 12 March.', '12 March = ? (no-reference)'],
    ['They met in March.', 'March = ? (no-reference)'],
    ['They met at 14:30.', '14:30 = ? (no-reference)'],
    ['They met on 30 February.', '30 February = ? (no-such-date)'],
    ['They met on 12 March 2031.', '12 March 2031 = 2031-03-12'],
    ['They met in the 1990s.', '1990s = 1990/1999'],
  ])('%s', (text, expected) => {
    expect(timesIn(text, { published: null })).toEqual([expected]);
  });
});
