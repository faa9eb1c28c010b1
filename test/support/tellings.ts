/** Tellings and accounts for tests of the comparison, from texts and those whom they name. */
import type { AccountText } from '../../src/compare/account-text.js';
import type { Telling } from '../../src/compare/differences/told.js';
import type { Report } from '../../src/model/report.js';
import { contactsIn, tellingOf as contactTelling } from './contact-text.js';
import { reportOf } from './recorded-report.js';
import type { Person } from './speaker-text.js';

/** A report with the actors, times and contacts that its text tells of. */
export function reportNaming(text: string, people: readonly Person[], published = '2031-03-12'): Report {
  const { actors, times } = contactTelling(text, people, { published });
  return reportOf(text, { id: text.slice(0, 12), actors, times, contacts: contactsIn(text, people, { published }) });
}

/** The whole text as one telling. */
export function tellingNaming(party: string, text: string, people: readonly Person[] = []): Telling {
  return { party, passages: [{ report: reportNaming(text, people), span: [0, text.length], statement: null }] };
}

/** A party's own account. */
export const accountNaming = (party: string, text: string, people: readonly Person[] = []): AccountText => ({
  party,
  side: party,
  sources: [{ report: reportNaming(text, people), spans: null, own: true }],
});
