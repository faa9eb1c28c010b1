/** Every span that a report holds, wherever it stands in it. */
import type { Contact } from '../../src/model/contact.js';
import type { Report } from '../../src/model/report.js';
import type { Span } from '../../src/model/span.js';
import type { Statement } from '../../src/model/statement.js';

export function spansOf(report: Report): readonly Span[] {
  return [
    ...report.blocks.map(block => block.span),
    ...report.removed.map(part => part.span),
    ...report.gaps.map(gap => gap.span),
    ...report.statements.flatMap(statementSpans),
    ...report.actors.flatMap(({ mentions }) => mentions),
    ...report.account.spans,
    ...report.date.spans,
    ...report.times.map(time => time.span),
    ...report.places.flatMap(({ mentions }) => mentions),
    ...report.contacts.flatMap(contactSpans),
    ...report.events.flatMap(({ spans }) => spans),
    report.byline,
    ...(report.dateline ? [report.dateline.span, report.dateline.place, report.dateline.date, report.dateline.agency] : []),
  ].filter(span => span !== null);
}

function statementSpans({ content, cue, source, quoted, ...told }: Statement): readonly Span[] {
  const around = [told.addresseeSpans, told.mediumSpans, told.saidSpans, told.hedges, told.negations].flat();
  return [...content, ...cue, ...source, ...quoted, ...around, ...told.chain.flatMap(({ spans }) => spans)];
}

function contactSpans({ participants, spans, topics, nextSteps, ...told }: Contact): readonly Span[] {
  const fields = [told.initiativeSpans, told.formatSpans, told.dateSpans, told.placeSpans, told.lengthSpans].flat();
  return [...spans, ...topics, ...nextSteps, ...fields, ...participants.flatMap(participant => participant.spans)];
}
