/** "between 3 and 5 March", "between March 3 and 5": a day that stands without its month. */
import { type Reading, written } from '../reading.js';

const FIRST = /\bbetween (?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)? and (?:the )?$/i;
const LAST =
  /^ and (?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d%]|[.,:]\d| (?:percent|million|billion|thousand)\b| \p{L}+s\b)/u;
const BETWEEN = /\bbetween (?:the )?$/i;

export function betweenDays(text: string, reading: Reading): Reading {
  const { date } = reading;
  const [start, end] = reading.span;
  if (date?.kind !== 'written' || date.day === null || date.month === null) return reading;
  const before = text.slice(Math.max(0, start - 30), start);
  const first = FIRST.exec(before);
  if (first) {
    const at = start - before.length + first.index + first[0].search(/\d/);
    return { ...reading, span: [at, end], date: { kind: 'range', from: written({ day: Number(first.groups?.day) }), to: date } };
  }
  const last = BETWEEN.test(before) ? LAST.exec(text.slice(end, end + 30)) : null;
  if (!last) return reading;
  const to = written({ day: Number(last.groups?.day) });
  return { ...reading, span: [start, end + last[0].length], date: { kind: 'range', from: date, to } };
}
