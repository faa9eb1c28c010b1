/** "today", "earlier today", "yesterday evening", "the day before yesterday", "tomorrow", "tonight", "last night", "this morning" */
import { shifted } from '../calendar/shift.js';
import { fromReport } from './reading.js';
import { type Found, wordRule } from './word-rule.js';

const PATTERN =
  /(?<![\p{L}-])(?:(?:earlier|later|late|early)[ ,]+)?(?:(?<before>the day before )yesterday|(?<after>the day after )tomorrow|(?<day>today|yesterday|tomorrow)(?: (?:morning|afternoon|evening|night))?|tonight|(?<last>last) (?:night|evening)|this (?:morning|afternoon|evening)|(?<next>tomorrow)’?s)(?![\p{L}-])/giu;

export const dayWord = wordRule({
  by: 'day-word',
  pattern: PATTERN,
  read: found => (isNoDay(found) ? null : fromReport(from => shifted(from.slice(0, 10), daysFrom(found.groups), 'day'))),
});

function daysFrom({ before, after, day, last }: Found['groups']): number {
  if (before !== undefined) return -2;
  if (after !== undefined) return 2;
  if (day === 'tomorrow') return 1;
  return day === 'yesterday' || last !== undefined ? -1 : 0;
}

/** "the leaders of tomorrow", "a brighter tomorrow", "the Today programme", "USA Today", "“Kestria Today”" */
const isNoDay = ({ text, before, after }: Found): boolean =>
  (/^(?:today|yesterday|tomorrow)$/i.test(text) &&
    !/^[’']s/.test(after) &&
    /(?<!\b(?:as|end|start|morning|evening|night|out)) of\s$/i.test(before)) ||
  (/^tomorrow$/.test(text) && /\b(?:a|the|brighter|better|new)\s$/.test(before)) ||
  (/^T/.test(text) &&
    (/\p{Lu}[\p{L}\d]*\s$/u.test(before) || /\bthe\s$/.test(before) || /^ (?:programme|program|show)\b/.test(after)));
