/** The contacts and the coded events of a report on the page: who with whom, who did what to whom. */
import type { Report } from '../../model/report.js';
import { contactLines, contactPieces } from '../words/contact-words.js';
import { eventPieces } from '../words/event-words.js';
import { counted } from '../words/label-words.js';
import { itemHtml } from './item-html.js';

export function contactsHtml(report: Report, key: string): string {
  const items = report.contacts.map(contact =>
    itemHtml(report, contact.id, [contactPieces(contact), ...contactLines(report, contact)], key),
  );
  return sectionHtml('contact', items);
}

export function eventsHtml(report: Report, key: string): string {
  return sectionHtml(
    'event',
    report.events.map(event => itemHtml(report, event.id, [eventPieces(report, event)], key)),
  );
}

/** Nothing where there is nothing to tell. */
function sectionHtml(what: 'contact' | 'event', items: readonly string[]): string {
  if (items.length === 0) return '';
  const title = counted(items.length, what);
  return `<section class="told ${what}s" aria-label="${title}"><h3>${title}</h3><ul>${items.join('')}</ul></section>`;
}
