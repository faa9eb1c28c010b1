/** Every operation: what it asks of the ledger, and that it answers as it is described. */
import { describe, expect, test } from 'vitest';
import { type Asking, apiClient } from '../../test/support/api-client.js';
import { type FakeLedger, fakeLedger } from '../../test/support/fake-ledger.js';
import { createApp } from './create-app.js';
import { ROLES } from './roles.js';

const R = 'r7k2m9x4q1w';
const S = `${R}.s1`;
const D = 'd6r1x8m3qvb';

interface Case {
  readonly id: keyof typeof ROLES;
  readonly line: string;
  readonly status?: number;
  readonly asking?: Asking;
  /** What the ledger is asked in the end. */
  readonly asked?: readonly unknown[];
}

const CASES: readonly Case[] = [
  { id: 'health', line: 'GET /api/health' },
  { id: 'openApi', line: 'GET /api/openapi.json' },
  { id: 'getSession', line: 'GET /api/session' },
  { id: 'endSession', line: 'DELETE /api/session', status: 204 },
  { id: 'metrics', line: 'GET /metrics' },
  { id: 'listReports', line: 'GET /api/reports', asked: ['reports.list', {}] },
  {
    id: 'listReports',
    line: 'GET /api/reports?text=ferry&publisher=A&publisher=B&from=2031-03-01&withdrawn=true&sort=added&limit=200&after=x',
    asked: [
      'reports.list',
      { text: 'ferry', publisher: ['A', 'B'], from: '2031-03-01', withdrawn: true, sort: 'added', limit: 200, after: 'x' },
    ],
  },
  { id: 'getReport', line: `GET /api/reports/${R}` },
  { id: 'getReportRecord', line: `GET /api/reports/${R}/record`, asked: ['reports.record', { id: R, revision: undefined }] },
  { id: 'getReportRecord', line: `GET /api/reports/${R}/record?revision=2`, asked: ['reports.record', { id: R, revision: 2 }] },
  { id: 'listReportRevisions', line: `GET /api/reports/${R}/revisions` },
  { id: 'getReportSource', line: `GET /api/reports/${R}/source` },
  {
    id: 'addReport',
    line: 'POST /api/reports',
    asking: { body: { text: 'Teyle denied it.' } },
    status: 201,
    asked: ['reports.add', 'local'],
  },
  { id: 'readReportAgain', line: `POST /api/reports/${R}/readings`, asked: ['reports.readAgain', 'local'] },
  { id: 'readAllAgain', line: 'POST /api/readings', status: 202, asked: ['imports.again', { by: 'local' }] },
  { id: 'withdrawReport', line: `POST /api/reports/${R}/withdrawal`, asked: ['reports.withdraw', 'local'] },
  { id: 'restoreReport', line: `POST /api/reports/${R}/restoration`, asked: ['reports.restore', 'local'] },
  { id: 'searchStatements', line: 'GET /api/search?text=%20', asked: ['statements.search', {}] },
  {
    id: 'searchStatements',
    line: 'GET /api/search?text=ferry+%22energy%22&act=deny&act=accuse&contact=video+call&hedged=false&sort=oldest&to=2031-12-31',
    asked: [
      'statements.search',
      {
        text: 'ferry "energy"',
        act: ['deny', 'accuse'],
        contact: ['video call'],
        hedged: false,
        sort: 'oldest',
        to: '2031-12-31',
      },
    ],
  },
  {
    id: 'getFacets',
    line: 'GET /api/search/facets?mode=direct&limit=5',
    asked: ['statements.facets', { filter: { mode: ['direct'] }, limit: 5 }],
  },
  { id: 'getStatement', line: `GET /api/statements/${S}` },
  { id: 'listCorrections', line: `GET /api/statements/${S}/corrections` },
  {
    id: 'correctStatement',
    line: `POST /api/statements/${S}/corrections`,
    asking: { body: { field: 'act', value: 'deny' } },
    status: 201,
    asked: ['statements.correct', { id: S, correction: { field: 'act', value: 'deny' }, by: 'local' }],
  },
  { id: 'undoCorrection', line: `DELETE /api/corrections/${S}.k1` },
  { id: 'listActors', line: 'GET /api/actors?text=Tey&kind=person', asked: ['actors.list', { text: 'Tey', kind: ['person'] }] },
  { id: 'getActor', line: 'GET /api/actors/a5m2v8c3ktp' },
  {
    id: 'mergeActors',
    line: 'POST /api/actors/a5m2v8c3ktp/merges',
    asking: { body: { into: 'a8q3w6n1ztc', reason: 'One person.' } },
    status: 201,
    asked: ['actors.merge', { from: 'a5m2v8c3ktp', into: 'a8q3w6n1ztc', reason: 'One person.', by: 'local' }],
  },
  {
    id: 'splitActor',
    line: 'POST /api/actors/a5m2v8c3ktp/splits',
    asking: { body: { appearances: [`${R}.a2`], reason: 'Two people.' } },
    status: 201,
    asked: ['actors.split', { actor: 'a5m2v8c3ktp', appearances: [`${R}.a2`], reason: 'Two people.', by: 'local' }],
  },
  { id: 'undoActorChange', line: 'DELETE /api/actor-changes/j2c6n8r5dxh' },
  {
    id: 'listConversations',
    line: 'GET /api/conversations?party=Kestria&limit=3',
    asked: ['actors.conversations', { filter: { party: ['Kestria'] }, limit: 3 }],
  },
  { id: 'getTimeline', line: 'GET /api/timeline?speaker=a5m2v8c3ktp', asked: ['actors.timeline', { speaker: ['a5m2v8c3ktp'] }] },
  { id: 'listContacts', line: 'GET /api/contacts?kind=call', asked: ['happenings.contacts', { kind: ['call'] }] },
  { id: 'getContact', line: `GET /api/contacts/${R}.c1` },
  { id: 'listEvents', line: 'GET /api/events?kind=REJECT', asked: ['happenings.events', { kind: ['REJECT'] }] },
  { id: 'getEvent', line: `GET /api/events/${R}.e1` },
  {
    id: 'listDossiers',
    line: 'GET /api/dossiers?text=call&party=Kestria&kind=call&kind=visit&sides=true&from=2031-03-01&sort=changed',
    asked: [
      'dossiers.list',
      { text: 'call', party: ['Kestria'], kind: ['call', 'visit'], sides: true, from: '2031-03-01', sort: 'changed' },
    ],
  },
  { id: 'getDossier', line: `GET /api/dossiers/${D}` },
  { id: 'getDossierFile', line: `GET /api/dossiers/${D}/file`, asked: ['dossier-not-found', D] },
  {
    id: 'joinDossiers',
    line: `POST /api/dossiers/${D}/joins`,
    asking: { body: { into: 'd2k9t4c7wra', reason: 'One call.' } },
    status: 201,
    asked: ['dossiers.join', { from: D, into: 'd2k9t4c7wra', reason: 'One call.', by: 'local' }],
  },
  {
    id: 'splitDossier',
    line: `POST /api/dossiers/${D}/splits`,
    asking: { body: { reports: [R], reason: 'Two calls.' } },
    status: 201,
    asked: ['dossiers.split', { dossier: D, reports: [R], reason: 'Two calls.', by: 'local' }],
  },
  { id: 'undoDossierChange', line: 'DELETE /api/dossier-changes/g3w7p0k5nfz' },
  {
    id: 'compareSources',
    line: 'POST /api/compare',
    asking: {
      body: {
        accounts: [
          { text: 'One.', publisher: 'Kestria' },
          { html: '<p>Two.</p>', publisher: 'Norvania' },
        ],
      },
    },
    asked: ['compare', ['Kestria', 'Norvania']],
  },
  { id: 'listImports', line: 'GET /api/imports?limit=1', asked: ['imports.list', { limit: 1 }] },
  { id: 'getImport', line: 'GET /api/imports/i4h7w0zq2ne' },
  {
    id: 'listImportItems',
    line: 'GET /api/imports/i4h7w0zq2ne/items?state=failed',
    asked: ['imports.items', { state: 'failed' }],
  },
  {
    id: 'startImport',
    line: 'POST /api/imports',
    asking: { body: { items: [{ url: 'https://courier.example/a' }] } },
    status: 202,
    asked: ['imports.start', { label: '1 source', by: 'local' }],
  },
  { id: 'stopImport', line: 'POST /api/imports/i4h7w0zq2ne/stop' },
  { id: 'resumeImport', line: 'POST /api/imports/i4h7w0zq2ne/resume' },
  { id: 'exportStatements', line: 'GET /api/export?format=csv&act=deny', asked: ['statements.all', { act: ['deny'] }] },
  { id: 'exportStatements', line: 'GET /api/export?format=ndjson' },
  { id: 'exportStatements', line: 'GET /api/export?format=json' },
  { id: 'listChanges', line: `GET /api/changes?target=${S}`, asked: ['changes', { target: S }] },
  { id: 'listTokens', line: 'GET /api/tokens' },
  { id: 'makeToken', line: 'POST /api/tokens', asking: { body: { name: 'Ada', role: 'reader' } }, status: 201 },
  { id: 'revokeToken', line: 'DELETE /api/tokens/t9f1k4s7vbm' },
];

/** They need something besides: a secret, a page. */
const ELSEWHERE = ['openSession', 'docs'];

test('every operation is asked here', () => {
  expect([...new Set(CASES.map(({ id }) => id)), ...ELSEWHERE].toSorted()).toEqual(Object.keys(ROLES).toSorted());
});

test.each(CASES.map(one => [`${one.id}: ${one.line}`, one] as const))('%s', async (_, { line, asking, status = 200, asked }) => {
  const ledger = fakeLedger();
  const answer = await apiClient(ledger)(line, asking);
  expect(answer.status).toBe(status);
  if (asked) expect(ledger.asked.at(-1)).toEqual(asked);
});

/** One case of each operation that needs somebody, tried by everybody. */
const BY_ROLE = CASES.filter(({ id }, at) => ROLES[id] !== 'anyone' && CASES.findIndex(other => other.id === id) === at);
const RANK = { nobody: 0, reader: 1, editor: 2, admin: 3 } as const;

describe.each(BY_ROLE.map(one => [one.id, one] as const))('%s lets in', (id, { line, asking, status = 200 }) => {
  const ledger = known(fakeLedger());
  const ask = apiClient(ledger, { tokenNeeded: true });
  test.each(Object.keys(RANK) as (keyof typeof RANK)[])('%s or not', async who => {
    ledger.asked.length = 0;
    const headers = who === 'nobody' ? {} : { authorization: `Bearer ${who}` };
    ledger.sources.length = 0;
    const answer = await ask(line, { ...asking, headers });
    const needed = ROLES[id] === 'anyone' ? 0 : RANK[ROLES[id]];
    const refused = who === 'nobody' ? 401 : 403;
    expect(answer.status).toBe(RANK[who] >= needed ? status : refused);
    if (RANK[who] < needed) expect(ledger.asked).toEqual([]);
  });
});

function known(ledger: FakeLedger): FakeLedger {
  for (const role of ['reader', 'editor', 'admin'] as const) ledger.secrets.set(role, role);
  return ledger;
}

test('nothing is answered under /api that is not described', () => {
  const app = createApp(fakeLedger());
  const described = app.openAPIRegistry.definitions.flatMap(one =>
    one.type === 'route' ? [`${one.route.method.toUpperCase()} ${one.route.path}`] : [],
  );
  const answered = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
  expect(answered.toSorted()).toEqual(described.toSorted());
});
