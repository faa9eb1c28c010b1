/** What an account tells of the contact itself: the first that was held, in its fullest report that tells of one. */
import type { PartyName, Passage } from '../../model/comparison.js';
import type { Contact } from '../../model/contact.js';
import type { Report } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { contains, overlap } from '../../text/spans.js';
import type { AccountText } from '../account-text.js';

export interface ToldContact {
  readonly party: PartyName;
  readonly report: Report;
  readonly contact: Contact;
}

/** `null`: it tells of none that was held. */
export function toldContact({ party, sources }: AccountText): ToldContact | null {
  for (const { report, spans } of sources) {
    const contact = report.contacts.find(each => each.status === 'held' && isWithin(each, spans));
    if (contact) return { party, report, contact };
  }
  return null;
}

/** Where only parts of a report belong to the account, one that is told elsewhere in it is another's telling. */
const isWithin = ({ spans }: Contact, parts: readonly Span[] | null): boolean =>
  parts === null || spans.some(span => parts.some(part => overlap(part, span)));

export const passagesAt = ({ report }: ToldContact, spans: readonly Span[]): readonly Passage[] =>
  spans.map(span => ({ report: report.id, span, text: report.text.slice(...span), statement: statementAt(report, span) }));

/** The innermost: the one with the shortest content around it. */
function statementAt({ statements }: Report, span: Span): string | null {
  const holding = statements.flatMap(({ id, content }) =>
    content.filter(part => contains(part, span)).map(([start, end]) => ({ id, length: end - start })),
  );
  return holding.toSorted((a, b) => a.length - b.length)[0]?.id ?? null;
}
