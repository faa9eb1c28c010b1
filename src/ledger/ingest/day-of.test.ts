import { describe, expect, test } from 'vitest';
import { dayOf, firstDay } from './day-of.js';

describe('the day of a time', () => {
  test.each([
    ['2031-03-12', '2031-03-12'],
    ['2031-03', '2031-03-01'],
    ['2031', '2031-01-01'],
    ['2031-03-12T23:30:00', '2031-03-12'],
    ['2031-03-12T23:30:00+09:00', '2031-03-12'],
    ['2031-03-12/2031-03-14', '2031-03-12'],
    ['2031-03/2031-05', '2031-03-01'],
    ['2029/2031-05', '2029-01-01'],
    ['2031-03-12T10:00:00Z/2031-03-12T11:00:00Z', '2031-03-12'],
    ['2032-02-29', '2032-02-29'],
    ['0001-01-01', '0001-01-01'],
  ])('%s → %s', (when, day) => expect(dayOf(when)).toBe(day));

  test.each([
    [null],
    [''],
    ['2031-02-30'],
    ['2031-13'],
    ['0000-01-01'],
    ['soon'],
    ['2031-03-12 or so'],
    ['12/03/2031'],
    ['20310312'],
  ])('%s has none', when => expect(dayOf(when)).toBeNull());

  test('the first that has one counts', () => {
    expect(firstDay(null, '2031-03', '2030-01-01')).toBe('2031-03-01');
    expect(firstDay(null, 'soon')).toBeNull();
  });
});
