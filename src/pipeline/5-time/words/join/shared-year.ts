/** "on 3 May and 12 June 2031", "January 11 and November 26, 2031": the year of the last is the year of all. */
import type { Reading } from '../reading.js';

const AND = /^(?:,? (?:and|or) |, )(?:on )?(?:the )?$/;

export function withSharedYear(text: string, readings: readonly Reading[]): readonly Reading[] {
  let behind: Reading | null = null;
  const out: Reading[] = [];
  for (const reading of readings.toReversed()) {
    behind = behind ? sharing(text, reading, behind) : reading;
    out.unshift(behind);
  }
  return out;
}

function sharing(text: string, reading: Reading, behind: Reading): Reading {
  const { date } = reading;
  const year = behind.date?.kind === 'written' && behind.date.month !== null ? behind.date.year : null;
  const gap = text.slice(reading.span[1], behind.span[0]);
  if (date?.kind !== 'written' || date.year !== null || year === null || !AND.test(gap)) return reading;
  return { ...reading, date: { ...date, year } };
}
