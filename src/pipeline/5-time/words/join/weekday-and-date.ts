/** "Monday, 12 March 2031", "Mon. 12 March", "Thursday the 12th of March" */
import type { Join } from './join.js';

export const weekdayDates: Join = (text, one, other) => {
  const gap = text.slice(one.span[1], other.span[0]);
  if (one.date?.kind !== 'weekday' || one.date.turn !== null || !/^,? (?:the )?$/.test(gap)) return null;
  const { weekday } = one.date;
  const date = other.date;
  if (date?.kind === 'range' && date.from.kind === 'written' && date.from.day !== null)
    return { ...other, span: [one.span[0], other.span[1]], date: { ...date, from: { ...date.from, weekday } } };
  if (date?.kind !== 'written' || date.day === null) return null;
  return { ...other, span: [one.span[0], other.span[1]], date: { ...date, weekday } };
};
