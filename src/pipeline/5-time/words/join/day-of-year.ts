/** "15 December last year", "on December 15 of this year" */
import { yearsOnOf } from '../reading.js';
import type { Join } from './join.js';

const YEAR = /^(?<turn>last|this|next) year$/i;

export const dayOfYear: Join = (text, one, other) => {
  const turn = YEAR.exec(text.slice(...other.span))?.groups?.turn?.toLowerCase();
  const gap = text.slice(one.span[1], other.span[0]);
  if (turn === undefined || !/^,? (?:of )?$/.test(gap) || one.date?.kind !== 'written') return null;
  if (one.date.year !== null || one.date.day === null) return null;
  return { ...one, span: [one.span[0], other.span[1]], date: { ...one.date, yearsOn: yearsOnOf(turn) } };
};
