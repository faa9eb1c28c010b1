/** Contacts and coded events. */
import { z } from '@hono/zod-openapi';
import { define } from '../define.js';
import { EXAMPLES } from '../document/examples.js';
import type { Parts } from '../http-env.js';
import { json } from '../operation.js';
import { contactEntry, contactFilter, eventEntry, eventFilter } from '../schemas/happening-schemas.js';
import { contactId, eventId } from '../schemas/ids.js';
import { onePage, pageOf } from '../schemas/parts.js';

const tag = 'Contacts and events';

export function happeningRoutes(parts: Parts): void {
  contacts(parts);
  events(parts);
}

function contacts(parts: Parts): void {
  const { happenings } = parts.ledger;
  define(
    parts,
    {
      ...{ id: 'listContacts', method: 'get', path: '/api/contacts', tag, summary: 'Who talked with whom', query: contactFilter },
      answers: { 200: json('A page of contacts.', pageOf(contactEntry), onePage(EXAMPLES.contact)) },
    },
    async ({ query }, c) => c.json(await happenings.contacts(query)),
  );
  define(
    parts,
    {
      id: 'getContact',
      method: 'get',
      path: '/api/contacts/{id}',
      tag,
      summary: 'One contact',
      params: z.object({ id: contactId }),
      answers: { 200: json('The contact.', contactEntry, EXAMPLES.contact) },
      fails: ['contact-not-found'],
    },
    async ({ params }, c) => c.json(await happenings.contact(params.id)),
  );
}

function events(parts: Parts): void {
  const { happenings } = parts.ledger;
  define(
    parts,
    {
      id: 'listEvents',
      method: 'get',
      path: '/api/events',
      tag,
      summary: 'Who did what to whom, in codes',
      query: eventFilter,
      answers: { 200: json('A page of events.', pageOf(eventEntry), onePage(EXAMPLES.event)) },
    },
    async ({ query }, c) => c.json(await happenings.events(query)),
  );
  define(
    parts,
    {
      id: 'getEvent',
      method: 'get',
      path: '/api/events/{id}',
      tag,
      summary: 'One event',
      params: z.object({ id: eventId }),
      answers: { 200: json('The event.', eventEntry, EXAMPLES.event) },
      fails: ['event-not-found'],
    },
    async ({ params }, c) => c.json(await happenings.event(params.id)),
  );
}
