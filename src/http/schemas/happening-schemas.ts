/** Contacts and coded events of the ledger. */
import { z } from '@hono/zod-openapi';
import type { Contact } from '../../model/contact.js';
import { type CodedEvent, PLOVER_ROOTS } from '../../model/event.js';
import type { ContactEntry, EventEntry } from '../../model/ledger/happening.js';
import { actorId, contactId, eventId, reportId } from './ids.js';
import { contactKind, isoDay } from './parts.js';
import { days, names, paging, query, several } from './query-parts.js';
import { actorRef, reportRef } from './statement-schemas.js';

/** Described by the JSON Schema of reports, which the document takes over (`document/report-components.ts`). */
const contact = z.custom<Contact>().openapi('Contact', { type: 'object' });
const codedEvent = z.custom<CodedEvent>().openapi('CodedEvent', { type: 'object' });

export const contactEntry = z
  .object({
    id: contactId,
    report: reportRef,
    day: isoDay.nullable(),
    actors: z.array(actorRef),
    contact,
    words: z.string().openapi({ description: 'The clause or sentence that tells of it first.' }),
  })
  .openapi('ContactEntry') satisfies z.ZodType<ContactEntry>;

export const eventEntry = z
  .object({
    id: eventId,
    report: reportRef,
    day: isoDay.nullable(),
    source: z.array(actorRef),
    target: z.array(actorRef),
    event: codedEvent,
    words: z.string(),
  })
  .openapi('EventEntry') satisfies z.ZodType<EventEntry>;

const filter = {
  report: several(reportId, 'Ids of reports.'),
  party: names('Sides that take part.'),
  actor: several(actorId, 'Ids of actors that take part.'),
  ...days,
  ...paging,
};

export const contactFilter = query({ ...filter, kind: several(contactKind, 'How it was held.') });

export const eventFilter = query({ ...filter, kind: several(z.enum(PLOVER_ROOTS), 'The root in PLOVER.') });
