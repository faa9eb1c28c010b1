/** Reports: looking at them, handing them in, reading them again, taking them out of view. */
import { z } from '@hono/zod-openapi';
import { define } from '../define.js';
import { EXAMPLES } from '../document/examples.js';
import type { Parts } from '../http-env.js';
import { type Answer, json } from '../operation.js';
import { reportId } from '../schemas/ids.js';
import { onePage, pageOf } from '../schemas/parts.js';
import { ledgerReport } from '../schemas/record-schemas.js';
import { givenSource, ingested, reportEntry, reportFilter, revision, revisionAsked } from '../schemas/report-schemas.js';
import { addReport, SENT_AS_IT_IS } from './add-report.js';
import { sourceAnswer } from './source-answer.js';

const tag = 'Reports';
const params = z.object({ id: reportId });
const fails = ['report-not-found'] as const;
const path = '/api/reports/{id}';

export function reportRoutes(parts: Parts): void {
  looking(parts);
  record(parts);
  adding(parts);
  changing(parts);
}

function looking(parts: Parts): void {
  const { reports } = parts.ledger;
  define(
    parts,
    {
      ...{ id: 'listReports', method: 'get', path: '/api/reports', tag, summary: 'Reports of the ledger', query: reportFilter },
      answers: { 200: json('A page of reports.', pageOf(reportEntry), onePage(EXAMPLES.report)) },
    },
    async ({ query }, c) => c.json(await reports.list(query)),
  );
  define(
    parts,
    {
      ...{ id: 'getReport', method: 'get', path, tag, summary: 'One report', params, fails },
      answers: { 200: json('The report.', reportEntry, EXAMPLES.report) },
    },
    async ({ params }, c) => c.json(await reports.get(params.id)),
  );
  define(
    parts,
    {
      id: 'listReportRevisions',
      method: 'get',
      path: `${path}/revisions`,
      tag,
      summary: 'Every state of its source',
      params,
      fails,
      answers: { 200: json('The oldest first.', z.array(revision), [EXAMPLES.revision]) },
    },
    async ({ params }, c) => c.json(await reports.revisions(params.id)),
  );
}

function record(parts: Parts): void {
  const { reports } = parts.ledger;
  define(
    parts,
    {
      id: 'getReportRecord',
      method: 'get',
      path: `${path}/record`,
      tag,
      params,
      query: revisionAsked,
      fails: [...fails, 'revision-not-found'],
      summary: 'The report as it was read: its text, and all that was found in it',
      answers: { 200: json('The report as it was read.', ledgerReport, EXAMPLES.record) },
    },
    async ({ params, query }, c) => c.json(await reports.record(params.id, query.revision)),
  );
  define(
    parts,
    {
      id: 'getReportSource',
      method: 'get',
      path: `${path}/source`,
      tag,
      params,
      query: revisionAsked,
      fails: [...fails, 'revision-not-found'],
      summary: 'The bytes as they came, to be kept in a file',
      answers: { 200: BYTES },
    },
    async ({ params, query }) => sourceAnswer(params.id, await reports.source(params.id, query.revision)),
  );
}

const bytes = z.string().openapi({ format: 'binary' });
const BYTES: Answer = {
  description: 'As an attachment; no browser runs anything of it.',
  content: {
    'text/plain': { schema: bytes, example: 'The minister said that the talks would go on.' },
    'text/html': { schema: bytes, example: '<p>The minister said that the talks would go on.</p>' },
    'application/pdf': { schema: bytes, example: '%PDF-1.7' },
    'application/octet-stream': { schema: bytes, example: '' },
  },
};

const LOCATION = { Location: { description: 'The address of the report.', example: '/api/reports/r7k2m9x4q1w' } };

function adding(parts: Parts): void {
  define(
    parts,
    {
      id: 'addReport',
      method: 'post',
      path: '/api/reports',
      tag,
      summary: 'Reads one source and keeps it',
      query: SENT_AS_IT_IS.query,
      description: 'As JSON, or a text, a page or a PDF as it is, with what is known of it in the address.',
      body: { json: { schema: givenSource.optional(), example: EXAMPLES.given }, others: SENT_AS_IT_IS.bodies },
      answers: {
        200: {
          ...json('It was there, or is now read anew.', ingested, { outcome: 'unchanged', report: EXAMPLES.report }),
          headers: LOCATION,
        },
        201: { ...json('It is new.', ingested, { outcome: 'added', report: EXAMPLES.report }), headers: LOCATION },
      },
      fails: SENT_AS_IT_IS.fails,
    },
    addReport(parts),
  );
}

function changing(parts: Parts): void {
  const { reports } = parts.ledger;
  define(
    parts,
    {
      ...{ id: 'readReportAgain', method: 'post', path: `${path}/readings`, tag, params, fails },
      summary: 'Reads it again, where another version read it',
      answers: { 200: json('What became of it.', ingested, { outcome: 'read-again', report: EXAMPLES.report }) },
    },
    async ({ params, by }, c) => c.json(await reports.readAgain(params.id, by)),
  );
  define(
    parts,
    {
      ...{ id: 'withdrawReport', method: 'post', path: `${path}/withdrawal`, tag, params, fails },
      summary: 'Takes it out of view; nothing is lost',
      answers: { 200: json('The report, withdrawn.', reportEntry, { ...EXAMPLES.report, withdrawn: true }) },
    },
    async ({ params, by }, c) => c.json(await reports.withdraw(params.id, by)),
  );
  define(
    parts,
    {
      ...{ id: 'restoreReport', method: 'post', path: `${path}/restoration`, tag, params, fails },
      summary: 'Puts a withdrawn report back',
      answers: { 200: json('The report, back in view.', reportEntry, EXAMPLES.report) },
    },
    async ({ params, by }, c) => c.json(await reports.restore(params.id, by)),
  );
}
