/** Whether a consultation that the coder sees is one that is told as a contact: that is its event, and is not told again. */
import type { Contact } from '../../../../model/contact.js';
import type { EventActor } from '../../../../model/event.js';
import type { Span } from '../../../../model/span.js';
import type { When } from '../../../../model/time.js';
import { overlap } from '../../../../text/spans.js';
import type { Judged } from './asked.js';

/** An AGREE is one where the contact is still to be, in the same words: the same two agree on other things as well. `date`: that of what is judged. */
export function isContact(judged: Judged, date: When | null, contacts: readonly Contact[]): boolean {
  const { root, couple } = judged;
  if (root !== 'CONSULT' && root !== 'AGREE') return false;
  const pair: Span = [couple.first.span[0], couple.second.span[1]];
  const isTold = ({ spans }: Contact): boolean => spans.some(span => overlap(span, pair));
  if (root === 'AGREE') return contacts.some(contact => contact.status === 'planned' && isTold(contact));
  return contacts.some(contact => isTold(contact) || (areBothIn(judged, contact) && isSameDate(date, contact.date)));
}

/** The same as far as both are told: "2031-03" and "2031-03-12". */
const isSameDate = (a: When | null, b: When | null): boolean => a === null || b === null || a.startsWith(b) || b.startsWith(a);

const areBothIn = ({ source, target }: Judged, contact: Contact): boolean =>
  takesPart(source.end, contact) && takesPart(target.end, contact);

/** Itself, or its side. */
const takesPart = ({ actors, party }: EventActor, { participants }: Contact): boolean =>
  participants.some(one => (one.actor !== null && actors.includes(one.actor)) || (party !== null && one.party === party));
