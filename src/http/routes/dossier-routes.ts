/** Dossiers: looking at both sides of an event, handing it on as a file, saying which reports belong together. */
import { z } from '@hono/zod-openapi';
import { dossierHtml } from '../../export/dossier/dossier-html.js';
import { define } from '../define.js';
import { EXAMPLES } from '../document/examples.js';
import type { Parts } from '../http-env.js';
import { type Answer, json } from '../operation.js';
import {
  dossierChange,
  dossierDetail,
  dossierEntry,
  dossierFilter,
  givenDossierSplit,
  givenJoin,
} from '../schemas/dossier-schemas.js';
import { dossierChangeId, dossierId } from '../schemas/ids.js';
import { onePage, pageOf } from '../schemas/parts.js';
import { fileAnswer } from './file-answer.js';

const tag = 'Dossiers';
const params = z.object({ id: dossierId });
const fails = ['dossier-not-found'] as const;
const path = '/api/dossiers/{id}';

export function dossierRoutes(parts: Parts): void {
  looking(parts);
  handingOn(parts);
  joining(parts);
  splitting(parts);
  undoing(parts);
}

function looking(parts: Parts): void {
  const { dossiers } = parts.ledger;
  define(
    parts,
    {
      ...{ id: 'listDossiers', method: 'get', path: '/api/dossiers', tag, query: dossierFilter },
      summary: 'Events of the world, each with the reports that tell of it',
      answers: { 200: json('A page of dossiers.', pageOf(dossierEntry), onePage(EXAMPLES.dossier)) },
    },
    async ({ query }, c) => c.json(await dossiers.list(query)),
  );
  define(
    parts,
    {
      ...{ id: 'getDossier', method: 'get', path, tag, params, fails },
      summary: 'One event, its accounts side by side',
      answers: { 200: json('The dossier.', dossierDetail, EXAMPLES.dossierDetail) },
    },
    async ({ params }, c) => c.json(await dossiers.get(params.id)),
  );
}

const FILE: Answer = {
  description: 'As an attachment; it needs nothing else to be read.',
  content: { 'text/html': { schema: z.string().openapi({ format: 'binary' }), example: '<!doctype html>' } },
};

function handingOn(parts: Parts): void {
  const { version } = parts.options;
  define(
    parts,
    {
      ...{ id: 'getDossierFile', method: 'get', path: `${path}/file`, tag, params, fails },
      summary: 'One event, its accounts side by side, as a page to hand over',
      answers: { 200: FILE },
    },
    async ({ params }) => {
      const dossier = await parts.ledger.dossiers.get(params.id);
      return fileAnswer(`dossier-${params.id}.html`, dossierHtml(dossier, { version }));
    },
  );
}

function joining(parts: Parts): void {
  const { dossiers } = parts.ledger;
  define(
    parts,
    {
      ...{ id: 'joinDossiers', method: 'post', path: `${path}/joins`, tag, params },
      summary: 'Says that it is the same event as another',
      fails: [...fails, 'dossier-join-impossible'],
      body: {
        json: { schema: givenJoin, example: { into: 'd2k9t4c7wra', reason: 'Both tell of the call of 12 March.' } },
      },
      answers: { 201: json('The change.', dossierChange, EXAMPLES.dossierChange) },
    },
    async ({ params, body, by }, c) => c.json(await dossiers.join({ from: params.id, ...body }, by), 201),
  );
}

function splitting(parts: Parts): void {
  const { dossiers } = parts.ledger;
  define(
    parts,
    {
      ...{ id: 'splitDossier', method: 'post', path: `${path}/splits`, tag, params },
      summary: 'Says that some of its reports tell of another event',
      fails: [...fails, 'dossier-split-impossible'],
      body: {
        json: { schema: givenDossierSplit, example: { reports: ['r7k2m9x4q1w'], reason: 'It tells of the call before.' } },
      },
      answers: { 201: json('The change.', dossierChange, { ...EXAMPLES.dossierChange, kind: 'split' }) },
    },
    async ({ params, body, by }, c) => c.json(await dossiers.split({ dossier: params.id, ...body }, by), 201),
  );
}

function undoing(parts: Parts): void {
  const { dossiers } = parts.ledger;
  define(
    parts,
    {
      ...{ id: 'undoDossierChange', method: 'delete', path: '/api/dossier-changes/{id}', tag },
      summary: 'Undoes a join or a split',
      params: z.object({ id: dossierChangeId }),
      answers: { 200: json('The change, undone.', dossierChange, EXAMPLES.undoneDossierChange) },
      fails: ['dossier-change-not-found', 'dossier-change-superseded'],
    },
    async ({ params, by }, c) => c.json(await dossiers.undo(params.id, by)),
  );
}
