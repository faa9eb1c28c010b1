import { describe, expect, it } from 'vitest';
import { isoDate } from './iso-date.js';

describe('isoDate', () => {
  it.each([
    ['2031-04-03', '2031-04-03'],
    ['2031-04-03T09:05:00+0200', '2031-04-03T09:05:00+02:00'],
    ['2031-04-03T09:05:00.123Z', '2031-04-03T09:05:00Z'],
    ['2031-04-03 09:05', '2031-04-03T09:05:00'],
    ['20310403', '2031-04-03'],
    ['Thu, 3 Apr 2031 09:05:00 GMT', '2031-04-03T09:05:00Z'],
    ['3rd April 2031', '2031-04-03'],
    ['April 3, 2031 9:05 a.m.', '2031-04-03'],
    ['1932977100', '2031-04-03T10:05:00.000Z'],
  ])('%s is %s', (value, date) => {
    expect(isoDate(value)).toBe(date);
  });

  it.each(['', 'yesterday', '03/04/31', '2031-13-03', '2031-02-30', '0001-01-01', 'Octember 3, 2031', '12345'])(
    'not: %s',
    value => {
      expect(isoDate(value)).toBeNull();
    },
  );
});
