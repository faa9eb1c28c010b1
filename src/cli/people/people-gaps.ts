/** The gaps of a report for people: what is missing, the words around the place, and the statements it touches. */
import { gapWords } from '../../export/words/gap-words.js';
import type { Gap, Report } from '../../model/report.js';
import { harmlessLine } from '../terminal/harmless.js';
import { wrapped } from '../terminal/lines.js';
import type { Layout } from './layout.js';

/** Characters of the report shown on either side of a gap. */
const AROUND = 32;

/** `words missing after “to”: “… deployment of personnel to .” (s3)` */
export function peopleGaps(report: Report, { style, columns }: Layout): readonly string[] {
  return report.gaps.map(gap => {
    const touched = gap.statements.length === 0 ? '' : ` (${gap.statements.join(', ')})`;
    const what = style.gap(harmlessLine(gapWords(gap, report.text)));
    return wrapped(
      `${what}: ${style.quiet(`“${harmlessLine(around(report, gap).trim())}”`)}${harmlessLine(touched)}`,
      columns,
      2,
    );
  });
}

/** The place with what stands round it in its block, cut at spaces: "… deployment of personnel to ." */
function around({ text, blocks }: Report, { span: [start, end] }: Gap): string {
  const [first, last] = blocks.find(block => block.span[0] <= start && start < block.span[1])?.span ?? [0, text.length];
  const from = Math.max(first, start - AROUND);
  const to = Math.min(Math.max(last, end), end + AROUND);
  const before = from > first ? text.slice(from, start).replace(/^\S*\s/, '… ') : text.slice(from, start);
  const after = to < last ? text.slice(end, to).replace(/\s\S*$/, ' …') : text.slice(end, to);
  return before + text.slice(start, end) + after;
}
