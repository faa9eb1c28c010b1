/** A mark for a note, "the treaty[3]" or "the treaty³", whose note stands nowhere in the text. */
import { lines } from '../../../text/lines.js';
import { type FoundGap, type GapFinder, matchesIn } from './gap-finder.js';

/** "treaty[3]", "treaty.[12]" */
const BRACKETED = /(?<=[\p{L}.,;:!?”"’)\]])(?<gap>\[\d{1,3}\])/dgu;
/** "treaty³", "treaty.¹²"; not "40 km²" nor "10³" */
const RAISED = /(?<=[\p{L}.,;:!?”"’)])(?<!\b(?:[kcdm]?m|ft|mi|yd|in|sq))(?<gap>[¹²³⁰⁴-⁹]{1,3})(?![\p{L}\d])/dgu;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export const footnoteMissing: GapFinder = ({ text, blocks }) => {
  const noted = notes(text);
  return blocks
    .flatMap(({ span }) => [...matchesIn(text, span, BRACKETED), ...matchesIn(text, span, RAISED)])
    .filter(span => !noted.has(digits(text.slice(...span))))
    .map((span): FoundGap => ({ kind: 'footnote-missing', span }));
};

/** The numbers of lines that start like a note: "[3] See …", "3. See …", "³ See …". */
function notes(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [start, end] of lines(text)) {
    const mark = /^\s*(?:\[(\d{1,3})\]|\^?(\d{1,3})[.):]?\s|([⁰¹²³⁴-⁹]{1,3}))/.exec(text.slice(start, Math.min(end, start + 20)));
    if (mark) found.add(digits(mark[0]));
  }
  return found;
}

function digits(mark: string): string {
  return mark.replace(/[⁰¹²³⁴-⁹]/g, raised => String(RAISED_DIGITS.indexOf(raised))).replace(/\D/g, '');
}
