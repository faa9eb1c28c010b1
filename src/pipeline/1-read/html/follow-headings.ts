/** Links that follow a heading such as "Related stories" are what it announces, also where each alone could be the article's own. */
import type { RemovalReason } from '../../../model/report.js';
import type { JudgedLine } from './build-article.js';
import type { Line } from './read-lines.js';

const ANNOUNCING: ReadonlySet<RemovalReason> = new Set(['read-more', 'related-links']);
/** A longer line is a link of its own, not a heading over links. */
const HEADING_LIMIT = 60;

export function followHeadings(judged: readonly JudgedLine[]): readonly JudgedLine[] {
  let announced = false;
  return judged.map(one => {
    if (one.reason !== null) {
      announced = ANNOUNCING.has(one.reason) && (announced || one.line.text.length <= HEADING_LIMIT);
      return one;
    }
    announced &&= isLink(one.line);
    return announced ? { line: one.line, reason: 'related-links' } : one;
  });
}

/** `<li><a>Border reopens</a> (April 2031)</li>` */
function isLink(line: Line): boolean {
  return line.linked > 0.5 * line.text.length || (line.linked > 0 && line.kind === 'list-item');
}
