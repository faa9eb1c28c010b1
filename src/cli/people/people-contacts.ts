/** The contacts of a report for people: what it was, when and between whom; beneath it what was talked about, and what to doubt. */
import { contactLines, contactPieces } from '../../export/words/contact-words.js';
import type { Contact } from '../../model/contact.js';
import type { Report } from '../../model/report.js';
import { wrapped, wrappedBeside } from '../terminal/lines.js';
import { labelOf } from './label-of.js';
import type { Layout } from './layout.js';
import { painted } from './painted.js';
import { STEP } from './statement-block.js';

/** `c1  telephone call · held · 12 March 2031 (inferred) · Brannoc Teyle (Kestria), Ilse Marn (Norvania)` */
export function peopleContacts(report: Report, layout: Layout): readonly string[] {
  return report.contacts.flatMap(contact => contactBlock(report, contact, layout));
}

function contactBlock(report: Report, contact: Contact, { style, columns }: Layout): readonly string[] {
  const label = labelOf(contact.id);
  const indent = STEP + label.length;
  const head = { label: style.id(label), width: label.length, text: painted(contactPieces(contact), style) };
  const below = contactLines(report, contact).map(line => wrapped(painted(line, style), columns, indent));
  return [wrappedBeside(head, columns, indent), ...below];
}
