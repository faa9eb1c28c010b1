/** Actors across reports, who speaks to whom, and when. */
import { z } from '@hono/zod-openapi';
import {
  ACTOR_CHANGE_KINDS,
  type ActorChange,
  type ActorDetail,
  type ActorEntry,
  type Conversation,
} from '../../model/ledger/actor-entry.js';
import { actorId, appearanceId, reportId } from './ids.js';
import { act, actorKind, count, done, instant, isoDay, orNull } from './parts.js';
import { names, paging, query, reason, several, words } from './query-parts.js';
import { actorRef } from './statement-schemas.js';

const fields = {
  id: actorId,
  name: z.string(),
  kind: actorKind,
  party: z.string().nullable(),
  names: z.array(z.string()),
  roles: z.array(z.string()),
  reports: count,
  statements: count,
  told: count,
  first: isoDay.nullable(),
  last: isoDay.nullable(),
};

export const actorEntry = z.object(fields).openapi('ActorEntry') satisfies z.ZodType<ActorEntry>;

const appearance = z
  .object({
    id: appearanceId,
    report: z.object({ id: reportId, title: z.string().nullable(), publisher: z.string().nullable() }),
    name: z.string(),
    roles: z.array(z.string()),
    party: z.string().nullable(),
  })
  .openapi('Appearance', { description: 'That an actor of one report is this actor of the ledger.' });

export const actorChange = z
  .object({
    id: z.string(),
    kind: z.enum(ACTOR_CHANGE_KINDS),
    from: actorRef,
    to: actorRef,
    appearances: z.array(appearanceId),
    reason: z.string(),
    rule: z.string(),
    by: z.string(),
    at: instant,
    undone: done.nullable(),
  })
  .openapi('ActorChange', {
    description: 'Why appearances belong to an actor; each can be undone.',
  }) satisfies z.ZodType<ActorChange>;

export const actorDetail = z
  .object({
    ...fields,
    mergedInto: orNull(actorRef).openapi({ description: 'The actor with which it became one.' }),
    appearances: z.array(appearance),
    changes: z.array(actorChange),
    alike: z.array(actorRef),
  })
  .openapi('ActorDetail') satisfies z.ZodType<ActorDetail>;

export const conversations = z
  .array(z.object({ from: actorRef, to: actorRef, statements: count }))
  .openapi('Conversations') satisfies z.ZodType<readonly Conversation[]>;

export const timeline = z.array(z.object({ day: isoDay, act, statements: count })).openapi('Timeline');

export const actorFilter = query({
  text: words('The beginning of a word of any of its names.'),
  kind: several(actorKind, 'What it is.'),
  party: names('The side for which it speaks.'),
  ...paging,
});

export const givenMerge = z.strictObject({ into: actorId, reason }).openapi('GivenMerge');

export const givenSplit = z.strictObject({ appearances: z.array(appearanceId).min(1).max(1_000), reason }).openapi('GivenSplit');
