/** Counted from the time that was told last: "the day before", "the following week", "three hours later", "a year earlier", "that day". */
import { shifted } from '../calendar/shift.js';
import { AMOUNT, amountOf, UNIT, UNITS, unitOf } from './amount.js';
import { fromTold, UNCLEAR } from './reading.js';
import { wordRule } from './word-rule.js';

/** "the day before the vote", "two days after she left" count from what follows, and not from what was told. */
const ENDS = '(?=\\s*(?:[.,;:!?)”"’—–]|$|and\\b|when\\b|in [\\p{Lu}]|at\\b|on\\b|to\\b))';

/** "within the next month": on from the report's day. */
const AHEAD = /\b(?:in|over|within|during|for)\s$/i;

export const lastTold = wordRule({
  by: 'last-told',
  pattern: new RegExp(
    `(?<![\\p{L}-])(?:the (?:very )?(?<turn>following|previous|preceding|next|same) (?<unit>day|morning|afternoon|evening|night|week|month|year)` +
      `|(?:the|a) (?<day>day|night|week|month|year) (?<way>before|after|earlier|later)${ENDS}` +
      `|(?:later |earlier )?(?:that|the same) (?<that>day|morning|afternoon|evening|night|week|month|year)` +
      `|(?:earlier|later|late|early) (?:in|on) the (?<in>day|morning|afternoon|evening|night))(?![\\p{L}-])`,
    'giu',
  ),
  read: ({ groups: { turn, unit, day, way, that, in: part }, before }) => {
    if (turn === 'next' && AHEAD.test(before)) return null;
    const name = unitOf((unit ?? day ?? that ?? part ?? '').replace(/morning|afternoon|evening|night/, 'day'));
    const by =
      (that ?? part) !== undefined || turn === 'same' ? 0 : /previous|preceding|before|earlier/.test(turn ?? way ?? '') ? -1 : 1;
    return name === 'longer' ? null : fromTold(from => shifted(name === 'day' ? from.slice(0, 10) : from, by, name));
  },
});

export const amountLater = wordRule({
  by: 'last-told',
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,-])(?<amount>${AMOUNT}) (?<unit>${UNITS}|${UNIT}) (?:(?<way>later|earlier)(?! than)|(?<or>before|after)${ENDS})(?![\\p{L}-])`,
    'giu',
  ),
  read: ({ groups: { amount = '', unit = '', way, or } }) => {
    const [count, name] = [amountOf(amount), unitOf(unit)];
    if (count === null || name === 'longer') return UNCLEAR;
    return fromTold(from => shifted(from, /later|after/.test(way ?? or ?? '') ? count : -count, name));
  },
});
