/** Statements: searching them, looking at one, correcting it. */
import { z } from '@hono/zod-openapi';
import { given } from '../../ledger/search/given.js';
import { define } from '../define.js';
import { EXAMPLES } from '../document/examples.js';
import type { Parts } from '../http-env.js';
import { json } from '../operation.js';
import { correctionId, statementId } from '../schemas/ids.js';
import { onePage, pageOf } from '../schemas/parts.js';
import {
  correction,
  facets,
  facetsAsked,
  givenCorrection,
  hit,
  statementEntry,
  statementSearch,
} from '../schemas/statement-schemas.js';

const tag = 'Statements';
const params = z.object({ id: statementId });
const fails = ['statement-not-found'] as const;
const path = '/api/statements/{id}';

export function statementRoutes(parts: Parts): void {
  searching(parts);
  looking(parts);
  correcting(parts);
}

function searching(parts: Parts): void {
  const { statements } = parts.ledger;
  define(
    parts,
    {
      ...{ id: 'searchStatements', method: 'get', path: '/api/search', tag: 'Search', query: statementSearch },
      summary: 'Who said what: by words, speaker, side, day and more',
      answers: { 200: json('A page of hits.', pageOf(hit), onePage(EXAMPLES.hit)) },
    },
    async ({ query }, c) => c.json(await statements.search(query)),
  );
  define(
    parts,
    {
      ...{ id: 'getFacets', method: 'get', path: '/api/search/facets', tag: 'Search', query: facetsAsked },
      summary: 'By what a search can be narrowed',
      answers: { 200: json('Of each facet the most frequent values.', facets, EXAMPLES.facets) },
    },
    async ({ query: { limit, ...filter } }, c) => c.json(await statements.facets(filter, limit)),
  );
}

function looking(parts: Parts): void {
  const { statements } = parts.ledger;
  define(
    parts,
    {
      ...{ id: 'getStatement', method: 'get', path, tag, summary: 'One statement', params, fails },
      answers: { 200: json('The statement, corrections applied.', statementEntry, EXAMPLES.statement) },
    },
    async ({ params }, c) => c.json(await statements.get(params.id)),
  );
  define(
    parts,
    {
      id: 'listCorrections',
      method: 'get',
      path: `${path}/corrections`,
      tag,
      summary: 'What people corrected in it',
      params,
      fails,
      answers: { 200: json('The newest first, those taken back too.', z.array(correction), [EXAMPLES.correction]) },
    },
    async ({ params }, c) => c.json(await statements.corrections(params.id)),
  );
}

function correcting(parts: Parts): void {
  const { statements } = parts.ledger;
  define(
    parts,
    {
      ...{ id: 'correctStatement', method: 'post', path: `${path}/corrections`, tag, summary: 'Corrects a field of it', params },
      body: { json: { schema: givenCorrection, example: { field: 'act', value: 'deny', note: 'He denies it.' } } },
      answers: { 201: json('The correction.', correction, EXAMPLES.correction) },
      fails: [...fails, 'actor-not-found', 'correction-invalid'],
    },
    async ({ params, body, by }, c) => c.json(await statements.correct(params.id, given(body), by), 201),
  );
  define(
    parts,
    {
      ...{ id: 'undoCorrection', method: 'delete', path: '/api/corrections/{id}', tag, summary: 'Takes a correction back' },
      params: z.object({ id: correctionId }),
      answers: { 200: json('The correction, taken back.', correction, EXAMPLES.undoneCorrection) },
      fails: ['correction-not-found'],
    },
    async ({ params, by }, c) => c.json(await statements.undo(params.id, by)),
  );
}
