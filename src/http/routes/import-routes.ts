/** Imports: handing in many, watching how far they are, stopping them and going on. */
import { z } from '@hono/zod-openapi';
import { define } from '../define.js';
import { EXAMPLES } from '../document/examples.js';
import type { Parts } from '../http-env.js';
import { json } from '../operation.js';
import { importId } from '../schemas/ids.js';
import { givenImport, importEntry, importItem, importsAsked, itemsAsked, labelInQuery } from '../schemas/import-schemas.js';
import { onePage, pageOf } from '../schemas/parts.js';
import { BODIES, startImport } from './start-import.js';

const tag = 'Imports';
const params = z.object({ id: importId });
const fails = ['import-not-found'] as const;
const path = '/api/imports/{id}';

export function importRoutes(parts: Parts): void {
  looking(parts);
  starting(parts);
  again(parts);
  steering(parts);
}

function looking(parts: Parts): void {
  const { imports } = parts.ledger;
  define(
    parts,
    {
      id: 'listImports',
      method: 'get',
      path: '/api/imports',
      tag,
      summary: 'Imports, the newest first',
      query: importsAsked,
      answers: { 200: json('A page of imports.', pageOf(importEntry), onePage(EXAMPLES.import)) },
    },
    async ({ query }, c) => c.json(await imports.list(query)),
  );
  define(
    parts,
    {
      ...{ id: 'getImport', method: 'get', path, tag, summary: 'How far an import is', params, fails },
      answers: { 200: json('The import.', importEntry, EXAMPLES.import) },
    },
    async ({ params }, c) => c.json(await imports.get(params.id)),
  );
  define(
    parts,
    {
      ...{ id: 'listImportItems', method: 'get', path: `${path}/items`, tag, params, query: itemsAsked, fails },
      summary: 'What became of each of its sources',
      answers: { 200: json('A page of sources, in their order.', pageOf(importItem), onePage(EXAMPLES.importItem)) },
    },
    async ({ params, query }, c) => c.json(await imports.items(params.id, query)),
  );
}

const LOCATION = { Location: { description: 'The address of the import.', example: '/api/imports/i4h7w0zq2ne' } };
const STARTED = { ...json('All is taken in, and is read one after the other.', importEntry, EXAMPLES.import), headers: LOCATION };

function starting(parts: Parts): void {
  define(
    parts,
    {
      id: 'startImport',
      method: 'post',
      path: '/api/imports',
      tag,
      summary: 'Hands in many sources at once',
      query: labelInQuery,
      description: 'Nothing of what was answered is lost, whatever happens to the server; it goes on where it was.',
      body: {
        json: {
          schema: givenImport.optional(),
          example: { label: 'Two reports', items: [EXAMPLES.given, { url: 'https://courier.example/talks' }] },
        },
        others: BODIES,
      },
      answers: { 202: STARTED },
      fails: ['input-empty'],
    },
    startImport(parts),
  );
}

function again(parts: Parts): void {
  const { imports } = parts.ledger;
  define(
    parts,
    {
      ...{ id: 'readAllAgain', method: 'post', path: '/api/readings', tag, summary: 'Reads all again that another version read' },
      answers: { 202: STARTED },
    },
    async ({ by }, c) => {
      const started = await imports.again({ by });
      return c.json(started, 202, { location: `/api/imports/${started.id}` });
    },
  );
}

function steering(parts: Parts): void {
  const { imports } = parts.ledger;
  define(
    parts,
    {
      ...{ id: 'stopImport', method: 'post', path: `${path}/stop`, tag, summary: 'Stops it; it can go on later', params, fails },
      answers: { 200: json('The import.', importEntry, { ...EXAMPLES.import, state: 'stopped' }) },
    },
    async ({ params, by }, c) => c.json(await imports.stop(params.id, by)),
  );
  define(
    parts,
    {
      ...{ id: 'resumeImport', method: 'post', path: `${path}/resume`, tag, summary: 'Goes on with it', params, fails },
      answers: { 200: json('The import.', importEntry, EXAMPLES.import) },
    },
    async ({ params, by }, c) => c.json(await imports.resume(params.id, by)),
  );
}
