/** The content of a statement in the report's words, quotation marks kept and the verbatim parts painted. */
import { joint } from '../../export/words/span-words.js';
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { Statement } from '../../model/statement.js';
import { harmlessLine } from '../terminal/harmless.js';
import type { Style } from '../terminal/style.js';

const QUOTATION_MARK = /["'“”„‟‘’‚‛«»‹›「」『』]/;

/** `the exercise is “purely defensive” … and ends on Friday` */
export function contentLine({ text }: Report, statement: Statement, style: Style): string {
  const spans = statement.content.map(span => withMarks(text, span, statement.quoted));
  return spans
    .map((span, at) => joint(text, spans[at - 1], span) + painted(text, span, statement.quoted, style))
    .join('')
    .trim();
}

/** A content that begins or ends with a verbatim part has its quotation mark just outside: “We are ready,” he said. */
function withMarks(text: string, [start, end]: Span, quoted: readonly Span[]): Span {
  const opens = quoted.some(part => part[0] === start) && QUOTATION_MARK.test(text.charAt(start - 1));
  const closes = quoted.some(part => part[1] === end) && QUOTATION_MARK.test(text.charAt(end));
  return [opens ? start - 1 : start, closes ? end + 1 : end];
}

function painted(text: string, [start, end]: Span, quoted: readonly Span[], style: Style): string {
  let line = '';
  let at = start;
  for (const [from, to] of quoted) {
    if (to <= at || from >= end) continue;
    line += harmlessLine(text.slice(at, Math.max(at, from)));
    line += style.verbatim(harmlessLine(text.slice(Math.max(at, from), Math.min(to, end))));
    at = Math.min(to, end);
  }
  return line + harmlessLine(text.slice(at, end));
}
