/** The same report at any date and in any time zone of the machine: neither is ever asked. */
import { afterEach, expect, test, vi } from 'vitest';
import { timed } from '../../../test/support/time-text.js';

/** One of every kind of words, told on days on which some zone has changed its clocks or left the day out. */
const TEXT = [
  'LERNA, April 3 (Sound Wire) — [s1:Ada Brenn] [k1:said] on Monday [c1:“we meet tomorrow at 2:30 a.m. ET”].',
  'They met last night, this week, last week, two weeks ago, three hours ago and over the past three days.',
  'The line opened in March, on 12 March, on March 12, 2029, between 3 and 5 March, and at 14:30 Moscow time on Friday.',
  'It was shut from Wednesday to Friday, and the day before. On Sunday, 13 March 2022 at 02:30 it rained.',
].join('\n\n');
const PUBLISHED = ['2031-03-12', '2011-12-30', '2022-03-13T02:30:00-05:00', '2031-01-01T00:00:00+14:00', '2024-02-29T23:59:59Z'];

const all = () => PUBLISHED.map(published => timed(TEXT, { published }));
const zone = process.env.TZ;

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const HERE = JSON.stringify(all());

test.each([
  ['UTC', 0],
  ['America/New_York', 300],
  ['Pacific/Kiritimati', -840],
  ['Pacific/Apia', -780],
  ['Pacific/Pago_Pago', 660],
  ['Asia/Kolkata', -330],
  ['Australia/Lord_Howe', -660],
])('in %s', (name, offset) => {
  process.env.TZ = name;
  expect(new Date(Date.UTC(2031, 0, 1)).getTimezoneOffset()).toBe(offset);
  expect(JSON.stringify(all())).toBe(HERE);
});

test.each(['1970-01-01T00:00:00Z', '2024-02-29T12:00:00Z', '2099-12-31T23:59:59Z'])('at %s', now => {
  vi.useFakeTimers({ now: new Date(now) });
  expect(JSON.stringify(all())).toBe(HERE);
});

test('the clock is not asked at all', () => {
  class NoClock extends Date {
    constructor(...parts: readonly [] | readonly [number | string | Date]) {
      super(parts.length === 0 ? Number.NaN : parts[0]);
      if (parts.length === 0) throw new Error('The clock was asked.');
    }
    static override now(): number {
      throw new Error('The clock was asked.');
    }
  }
  vi.stubGlobal('Date', NoClock);
  expect(() => new Date()).toThrow('asked');
  expect(JSON.stringify(all())).toBe(HERE);
});
