/** Whether a consultation that the coder sees is one that is told as a contact: that is its event, and is not told again. */
import type { Contact } from '../../../../model/contact.js';
import type { EventActor } from '../../../../model/event.js';
import type { Span } from '../../../../model/span.js';
import { overlap } from '../../../../text/spans.js';
import type { Judged } from './asked.js';

/** An AGREE is one where the contact is still to be. */
export function isContact({ root, source, target, couple: { first, second } }: Judged, contacts: readonly Contact[]): boolean {
  if (root !== 'CONSULT' && root !== 'AGREE') return false;
  const pair: Span = [first.span[0], second.span[1]];
  return contacts.some(
    contact =>
      (root === 'CONSULT' || contact.status === 'planned') &&
      (contact.spans.some(span => overlap(span, pair)) || (takesPart(source.end, contact) && takesPart(target.end, contact))),
  );
}

/** Itself, or its side. */
const takesPart = ({ actors, party }: EventActor, { participants }: Contact): boolean =>
  participants.some(one => (one.actor !== null && actors.includes(one.actor)) || (party !== null && one.party === party));
