/** Actors across reports: looking, merging, splitting, undoing; who speaks to whom, and when. */
import { z } from '@hono/zod-openapi';
import { define } from '../define.js';
import { EXAMPLES } from '../document/examples.js';
import type { Parts } from '../http-env.js';
import { json } from '../operation.js';
import {
  actorChange,
  actorDetail,
  actorEntry,
  actorFilter,
  conversations,
  givenMerge,
  givenSplit,
  timeline,
} from '../schemas/actor-schemas.js';
import { actorChangeId, actorId } from '../schemas/ids.js';
import { onePage, pageOf } from '../schemas/parts.js';
import { conversationsAsked, statementFilter } from '../schemas/statement-schemas.js';

const tag = 'Actors';
const params = z.object({ id: actorId });
const fails = ['actor-not-found'] as const;
const path = '/api/actors/{id}';

export function actorRoutes(parts: Parts): void {
  looking(parts);
  merging(parts);
  splitting(parts);
  undoing(parts);
  together(parts);
}

function looking(parts: Parts): void {
  const { actors } = parts.ledger;
  define(
    parts,
    {
      ...{ id: 'listActors', method: 'get', path: '/api/actors', tag, summary: 'Actors of the ledger', query: actorFilter },
      answers: { 200: json('A page of actors.', pageOf(actorEntry), onePage(EXAMPLES.actor)) },
    },
    async ({ query }, c) => c.json(await actors.list(query)),
  );
  define(
    parts,
    {
      ...{ id: 'getActor', method: 'get', path, tag, summary: 'One actor, with why it is one', params, fails },
      answers: { 200: json('The actor.', actorDetail, EXAMPLES.actorDetail) },
    },
    async ({ params }, c) => c.json(await actors.get(params.id)),
  );
}

function merging(parts: Parts): void {
  const { actors } = parts.ledger;
  define(
    parts,
    {
      id: 'mergeActors',
      method: 'post',
      path: `${path}/merges`,
      tag,
      params,
      summary: 'Says that it is another one',
      fails: [...fails, 'actor-merge-impossible'],
      body: {
        json: {
          schema: givenMerge,
          example: { into: 'a8q3w6n1ztc', reason: 'The same person: both are the defence minister of Kestria.' },
        },
      },
      answers: { 201: json('The change.', actorChange, EXAMPLES.actorChange) },
    },
    async ({ params, body, by }, c) => c.json(await actors.merge({ from: params.id, ...body }, by), 201),
  );
}

function splitting(parts: Parts): void {
  const { actors } = parts.ledger;
  define(
    parts,
    {
      id: 'splitActor',
      method: 'post',
      path: `${path}/splits`,
      tag,
      params,
      summary: 'Says that some of it is another',
      fails: [...fails, 'actor-split-impossible'],
      body: {
        json: {
          schema: givenSplit,
          example: { appearances: ['r7k2m9x4q1w.a2'], reason: 'This is the mayor, not the minister.' },
        },
      },
      answers: { 201: json('The change.', actorChange, { ...EXAMPLES.actorChange, kind: 'split' }) },
    },
    async ({ params, body, by }, c) => c.json(await actors.split({ actor: params.id, ...body }, by), 201),
  );
}

function undoing(parts: Parts): void {
  const { actors } = parts.ledger;
  define(
    parts,
    {
      id: 'undoActorChange',
      method: 'delete',
      path: '/api/actor-changes/{id}',
      tag,
      summary: 'Undoes a merge, a split or what the machine joined',
      params: z.object({ id: actorChangeId }),
      answers: { 200: json('The change, undone.', actorChange, EXAMPLES.undoneActorChange) },
      fails: ['actor-change-not-found', 'actor-change-superseded'],
    },
    async ({ params, by }, c) => c.json(await actors.undo(params.id, by)),
  );
}

function together(parts: Parts): void {
  const { actors } = parts.ledger;
  define(
    parts,
    {
      id: 'listConversations',
      method: 'get',
      path: '/api/conversations',
      tag,
      summary: 'Who speaks to whom',
      query: conversationsAsked,
      answers: { 200: json('The most frequent first.', conversations, EXAMPLES.conversations) },
    },
    async ({ query: { limit, ...filter } }, c) => c.json(await actors.conversations(filter, limit)),
  );
  define(
    parts,
    {
      id: 'getTimeline',
      method: 'get',
      path: '/api/timeline',
      tag,
      summary: 'Statements by day and act',
      query: statementFilter,
      answers: { 200: json('The oldest day first.', timeline, EXAMPLES.timeline) },
    },
    async ({ query }, c) => c.json(await actors.timeline(query)),
  );
}
