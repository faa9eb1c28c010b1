/** The form under an article where readers write, with the comments before it: everything from there on is no report. */
import { isProse, type Unit } from '../unit.js';
import type { FurnitureRule } from './furniture-rule.js';

/** Starts the part for readers: "Leave a Reply", "12 Comments", "3 responses to “Talks go on”". */
const START =
  /^(?:leave a (?:reply|comment)(?: cancel reply)?|(?:post|add|write|submit) (?:a|your) comment|join the (?:conversation|discussion)|\(?\d{1,5}\)? (?:comments?|replies|responses?)(?: (?:to|on) .{1,150})?|comments? ?\(\d{1,5}\)|comments?|cancel reply)\s*:?$/i;
/** Stands in such a form and nowhere else. */
const FIELD =
  /^(?:your e-?mail address will not be published|required fields are marked|(?:name|e-?mail|website|comment|url)\s?\*|(?:post|submit|send) comment|save my name, e-?mail|you must be (?:logged|signed) in to (?:post|reply|comment)|please (?:log|sign) in to (?:post|comment)|(?:log|sign) in to (?:reply|comment|leave)|notify me of (?:new|follow-up)|this site uses akismet|comments are (?:closed|moderated|off))/i;
/** How many pieces are looked at on either side; readers' comments may stand between the start and the first field. */
const REACH = 400;

export const commentForm: FurnitureRule = {
  reason: 'comment-form',
  finds: (units, at) => {
    const text = units[at]?.text ?? '';
    if (text.length > 300 || !(START.test(text) || FIELD.test(text))) return 0;
    return isTail(units, at) ? units.length - at : FIELD.test(text) || isLink(text) ? 1 : 0;
  },
};

/** After the report's own prose; from a start only where a field follows, so that a heading "Comments" is none. */
function isTail(units: readonly Unit[], at: number): boolean {
  if (!units.slice(Math.max(0, at - REACH), at).some(isProse)) return false;
  const after = units.slice(at, at + REACH);
  return after.some(({ text }) => FIELD.test(text)) && !after.some(hasReportAfter);
}

/** A page that goes on with another report after the form keeps it: only the form's own lines go. */
function hasReportAfter({ text }: Unit): boolean {
  return /^(?:#{1,3} |\p{Lu}{4,}[\p{Lu} ,]*\s?(?:\([^)]{2,20}\)\s?)?[—–-]\s)/u.test(text);
}

/** "Leave a comment" near the title only leads to the form. */
function isLink(text: string): boolean {
  return /^(?:leave a (?:reply|comment)|(?:post|add) a comment|join the (?:conversation|discussion)|\d{1,5} comments?)$/i.test(
    text,
  );
}
