/** The content of a statement in the report's words, quotation marks kept and the verbatim parts painted. */
import { contentRuns } from '../../export/marks/content-runs.js';
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { Statement } from '../../model/statement.js';
import { harmlessLine } from '../terminal/harmless.js';
import type { Style } from '../terminal/style.js';

const QUOTATION_MARK = /["'“”„‟‘’‚‛«»‹›「」『』]/;

/** `the exercise is “purely defensive” … and ends on Friday` */
export function contentLine({ text }: Report, statement: Statement, style: Style): string {
  const { quoted } = statement;
  const content = statement.content.map(span => withMarks(text, span, quoted));
  return contentRuns(text, { content, quoted })
    .map(({ words, verbatim }) => (verbatim ? style.verbatim(harmlessLine(words)) : harmlessLine(words)))
    .join('')
    .trim();
}

/** A content that begins or ends with a verbatim part has its quotation mark just outside: “We are ready,” he said. */
function withMarks(text: string, [start, end]: Span, quoted: readonly Span[]): Span {
  const opens = quoted.some(part => part[0] === start) && QUOTATION_MARK.test(text.charAt(start - 1));
  const closes = quoted.some(part => part[1] === end) && QUOTATION_MARK.test(text.charAt(end));
  return [opens ? start - 1 : start, closes ? end + 1 : end];
}
