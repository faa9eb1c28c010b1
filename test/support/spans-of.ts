/** Every span that a report holds, wherever it stands in it. */
import type { Report } from '../../src/model/report.js';
import type { Span } from '../../src/model/span.js';

export function spansOf(report: Report): readonly Span[] {
  return [
    ...report.blocks.map(block => block.span),
    ...report.removed.map(part => part.span),
    ...report.gaps.map(gap => gap.span),
    ...report.statements.flatMap(({ content, cue, source, quoted }) => [...content, ...cue, ...source, ...quoted]),
    report.byline,
    ...(report.dateline ? [report.dateline.span, report.dateline.place, report.dateline.date, report.dateline.agency] : []),
  ].filter(span => span !== null);
}
