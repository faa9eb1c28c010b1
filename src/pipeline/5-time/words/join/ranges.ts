/** "from Monday to Friday", "May 13 through May 16", "between 2001 and 2007", "October–December"; not "moved from Monday to Friday". */

import type { DateWords } from '../reading.js';
import type { Join } from './join.js';

const TO = /^(?: (?:to|until|till|through|up to)(?: (?:late|early|mid))? (?:the )?|\s?[-–—]\s?|-to-)$/;
const AND = /^ and (?:the )?$/;
const BETWEEN = /\bbetween (?:the )?$/i;
const MOVED =
  /\b(?:moved|moves|move|moving|postponed|postpone|shifted|delayed|rescheduled|changed|pushed|brought|fell|rose|up|down|compared)\b[^.;]{0,60} from (?:the )?$/i;

export const ranges: Join = (text, one, other) => {
  const gap = text.slice(one.span[1], other.span[0]);
  const before = text.slice(Math.max(0, one.span[0] - 90), one.span[0]);
  if (!one.date || !other.date || one.clock || other.clock || !areAlike(one.date, other.date)) return null;
  if (AND.test(gap) ? !BETWEEN.test(before) : !TO.test(gap) || MOVED.test(before)) return null;
  return { ...one, span: [one.span[0], other.span[1]], date: { kind: 'range', from: one.date, to: other.date } };
};

/** Told as closely as each other: "from Monday to 7 March", not "in 2013 – 7 March". */
function areAlike(one: DateWords, other: DateWords): boolean {
  if (one.kind === 'unclear' || other.kind === 'unclear' || one.kind === 'range' || other.kind === 'range') return false;
  if (one.kind === 'fixed' || other.kind === 'fixed') return one.kind === other.kind;
  return isDay(one) === isDay(other) && isYear(one) === isYear(other);
}

const isYear = (date: DateWords): boolean => date.kind === 'written' && date.month === null;

const isDay = (date: DateWords): boolean => date.kind === 'weekday' || (date.kind === 'written' && date.day !== null);
