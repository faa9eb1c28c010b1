/** The server over a real ledger in memory: from handing in to looking up, and what strangers try. */
import { z } from '@hono/zod-openapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, apiClient, inJson } from '../../test/support/api-client.js';
import { KESTRIAN, ledgerOf, NORVANIAN } from '../../test/support/ledger-of.js';
import type { Ledger } from '../ledger/ledger.js';
import { change, madeToken } from './schemas/access-schemas.js';
import { importEntry, importItem } from './schemas/import-schemas.js';
import { pageOf } from './schemas/parts.js';
import { ledgerReport } from './schemas/record-schemas.js';
import { ingested, reportEntry } from './schemas/report-schemas.js';
import { correction, hit, statementEntry } from './schemas/statement-schemas.js';

let ledger: Ledger;
let ask: Ask;

beforeAll(async () => {
  ({ ledger } = await ledgerOf([KESTRIAN]));
  ask = apiClient(ledger);
});
afterAll(() => ledger.close());

const withId = z.object({ id: z.string() });
const startsWithId = z.object({ items: z.tuple([withId]) });
const firstId = async (path: string): Promise<string> => inJson(startsWithId, await ask(`GET ${path}?limit=1`)).items[0].id;
const hitPage = pageOf(hit);
const hitsOf = async (query: string) => inJson(hitPage, await ask(`GET /api/search?${query}`));
const changesOf = async (query: string) => inJson(pageOf(change), await ask(`GET /api/changes?${query}`)).items;

test('what is handed in is found, looked at, corrected, and the trace of it stays', async () => {
  const added = await ask('POST /api/reports', { body: { text: NORVANIAN, publisher: 'The Sarrow Courier' } });
  const { outcome, report } = inJson(ingested, added);
  expect([added.status, outcome]).toEqual([201, 'added']);
  const again = await ask('POST /api/reports', { body: { text: NORVANIAN, publisher: 'The Sarrow Courier' } });
  expect(inJson(ingested, again).outcome).toBe('unchanged');
  const path = added.headers.get('location') ?? '';
  expect((await ask(`GET ${path}`)).json).toEqual(report);
  const record = inJson(ledgerReport, await ask(`GET ${path}/record`));
  expect(Object.keys(record.statements).length).toBe(report.statements);
  const [found] = (await hitsOf('text=grain')).items;
  expect(found?.report.id).toBe(report.id);
  const corrected = await ask(`POST /api/statements/${found?.id}/corrections`, {
    body: { field: 'act', value: 'ask', note: 'He asks.' },
  });
  const { act } = inJson(statementEntry, await ask(`GET /api/statements/${found?.id}`));
  expect([corrected.status, act]).toEqual([201, 'ask']);
  const undone = await ask(`DELETE /api/corrections/${inJson(correction, corrected).id}`);
  expect(inJson(correction, undone).undone?.by).toBe('local');
  const kinds = (await changesOf('limit=3')).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['correction-undone', 'statement-corrected']));
});

test('what is withdrawn is found no more, and can be put back', async () => {
  const added = await ask('POST /api/reports', { body: { text: `${KESTRIAN}\n\nAnd more.` } });
  const { id } = inJson(ingested, added).report;
  expect(inJson(reportEntry, await ask(`POST /api/reports/${id}/withdrawal`)).withdrawn).toBe(true);
  expect((await hitsOf(`report=${id}`)).total).toBe(0);
  await ask(`POST /api/reports/${id}/restoration`);
  expect((await hitsOf(`report=${id}`)).total).toBeGreaterThan(0);
});

test('an import is read in the background, also where one of its sources is nothing', async () => {
  const body = `{"id": "a1", "text": ${JSON.stringify(NORVANIAN)}}\n{"id": "a2", "text": "A NUL\\u0000 and half \\ud83d of a sign."}\n{}\n`;
  const started = await ask('POST /api/imports?label=feed', { body, type: 'application/x-ndjson' });
  expect(started.status).toBe(202);
  await ledger.imports.finished(inJson(importEntry, started).id);
  const { items } = inJson(pageOf(importItem), await ask(`GET ${started.headers.get('location')}/items`));
  expect(items.map(({ state }) => state).at(-1)).toBe('failed');
  expect((await ask(`GET ${started.headers.get('location')}`)).json).toMatchObject({
    state: 'done',
    total: 3,
    waiting: 0,
    label: 'feed',
  });
});

test('an export is what the search finds', async () => {
  const { total } = await hitsOf('');
  const lines = (await ask('GET /api/export?format=ndjson')).text.trim().split('\n');
  expect(lines.length).toBe(total);
  expect(inJson(z.array(withId), await ask('GET /api/export?format=json')).length).toBe(total);
  expect((await ask('GET /api/export?format=csv')).text).toMatch(/\r?\n/);
});

test('pages follow each other, to the end', async () => {
  const seen: string[] = [];
  let after: string | null = '';
  while (after !== null) {
    const page: z.output<typeof hitPage> = await hitsOf(`limit=2${after ? `&after=${encodeURIComponent(after)}` : ''}`);
    seen.push(...page.items.map(({ id }) => id));
    after = page.next;
  }
  expect(new Set(seen).size).toBe((await hitsOf('')).total);
});

describe('what strangers try is never a defect', () => {
  const STRANGE = [
    'after=AAAA',
    `after=${'A'.repeat(2_000)}`,
    'after=eyJhIjpbMSwyXX0',
    'text=%22%22%22',
    'text=((((&sort=relevance',
    'text=a+%26+%7C+!+:*+%3C-%3E',
    "text='%3B+drop+table+reports%3B--",
    `text=${'-a+'.repeat(300)}`,
    `text=${'%F0%9F%98%80'.repeat(400)}`,
    'text=%EF%BF%BF%ED%A0%80',
    'sort=relevance',
    'from=9999-12-31&to=0001-01-01',
    'publisher=%25&party=_%25%5C',
    `via=${'a'.repeat(300)}`,
  ];
  test.each(STRANGE)('%s', async query => {
    for (const path of ['search', 'search/facets', 'timeline', 'conversations']) {
      const answer = await ask(`GET /api/${path}?${query}`);
      expect([path, answer.status], answer.text).toEqual([path, expect.toSatisfy((status: number) => status < 500)]);
    }
  });

  test('a cursor of another question is none of this', async () => {
    const { next } = await hitsOf('limit=1');
    expect(next).not.toBeNull();
    const answer = await ask(`GET /api/search?limit=1&text=ferry&after=${encodeURIComponent(next ?? '')}`);
    expect([answer.status, answer.code]).toEqual([422, 'query-invalid']);
  });

  test.each(['speaker', 'addressee', 'act', 'said', 'withdrawn'])('a %s that makes no sense is refused', async field => {
    const id = await firstId('/api/search');
    for (const value of ['\ud83d', 'a'.repeat(1_000), "'; --", 'a0000000000']) {
      const answer = await ask(`POST /api/statements/${id}/corrections`, { body: { field, value } });
      expect([value, answer.status]).toEqual([value, expect.toSatisfy((status: number) => status >= 400 && status < 500)]);
    }
  });

  test('an actor is not merged with itself, nor with nobody', async () => {
    const id = await firstId('/api/actors');
    const merge = (into: string) => ask(`POST /api/actors/${id}/merges`, { body: { into, reason: 'The same.' } });
    expect((await merge(id)).code).toBe('actor-merge-impossible');
    expect((await merge('a0000000000')).code).toBe('actor-not-found');
  });
});

test('a token made over the interface lets one in, until it is taken back', async () => {
  const guarded = apiClient(ledger, { tokenNeeded: true });
  const made = await ask('POST /api/tokens', { body: { name: 'Ada Brenn', role: 'editor' } });
  const { secret, token } = inJson(madeToken, made);
  const headers = { authorization: `Bearer ${secret}` };
  expect((await guarded('GET /api/session', { headers })).json).toMatchObject({ name: 'Ada Brenn', role: 'editor' });
  await guarded('POST /api/reports', { body: { text: 'Ada hands this in.' }, headers });
  expect((await changesOf('limit=1'))[0]?.by).toBe('Ada Brenn');
  await ask(`DELETE /api/tokens/${token.id}`);
  expect((await guarded('GET /api/session', { headers })).status).toBe(401);
});
