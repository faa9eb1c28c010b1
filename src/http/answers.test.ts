/** How questions and answers look, whatever they are about: ids, parameters, methods, forms, tags, problems. */
import { describe, expect, test } from 'vitest';
import { apiClient, inJson } from '../../test/support/api-client.js';
import { fakeLedger } from '../../test/support/fake-ledger.js';
import { problem } from './problem/problem.js';

describe('ids that nobody gave are of nothing', () => {
  const IDS = [
    "r7k2m9x4q1w'--",
    '%27%3B%20drop%20table%20reports%3B--',
    '..%2F..%2Fetc%2Fpasswd',
    'r7k2m9x4q1w%00',
    'r7k2m9x4q1w%0A',
    'R7K2M9X4Q1W',
    '%D1%80'.repeat(11),
    '%ff%fe',
    'r'.repeat(10_000),
    '__proto__',
  ];
  test.each(IDS)('%s', async id => {
    const ledger = fakeLedger();
    const ask = apiClient(ledger);
    for (const line of [
      `GET /api/reports/${id}`,
      `GET /api/statements/${id}`,
      `DELETE /api/tokens/${id}`,
      `GET /api/actors/${id}`,
    ]) {
      const answer = await ask(line);
      expect([line, answer.status]).toEqual([line, 404]);
      expect(answer.text.length).toBeLessThan(1_000);
    }
    expect(ledger.asked).toEqual([]);
  });
});

describe('parameters that are none are named', () => {
  const WRONG: readonly [string, string][] = [
    ['/api/search?act=lie', 'act'],
    ['/api/search?speaker=Teyle', 'speaker'],
    ['/api/search?limit=0', 'limit'],
    ['/api/search?limit=201', 'limit'],
    ['/api/search?limit=1e2', 'limit'],
    ['/api/search?limit=-1', 'limit'],
    ['/api/search?limit=99999999999999999999', 'limit'],
    ['/api/search?limit=5&limit=6', 'limit'],
    ['/api/search?from=yesterday', 'from'],
    ['/api/search?from=2031-02-30', 'from'],
    ['/api/search?from=0000-01-01', 'from'],
    ['/api/search?hedged=yes', 'hedged'],
    ['/api/search?speker=a5m2v8c3ktp', 'speker'],
    ['/api/search?text=%00', 'text'],
    [`/api/search?text=${'a'.repeat(10_000)}`, 'text'],
    [`/api/search?${'act=deny&'.repeat(51)}`, 'act'],
    ['/api/search?__proto__=1', '__proto__'],
    ['/api/reports/r7k2m9x4q1w/record?revision=0', 'revision'],
    ['/api/export', 'format'],
    ['/api/export?format=xlsx', 'format'],
    ['/api/health?x=1', 'x'],
  ];
  test.each(WRONG)('%s', async (path, parameter) => {
    const ledger = fakeLedger();
    const answer = await apiClient(ledger)(`GET ${path}`);
    expect([answer.status, answer.code, inJson(problem, answer).errors?.[0]?.parameter]).toEqual([
      400,
      'parameter-invalid',
      parameter,
    ]);
    expect(ledger.asked).toEqual([]);
  });
});

describe('methods', () => {
  test.each([
    ['PUT /api/reports', 'GET, HEAD, POST'],
    ['DELETE /api/reports/r7k2m9x4q1w', 'GET, HEAD'],
    ['GET /api/imports/i4h7w0zq2ne/stop', 'POST'],
    ['POST /api/health', 'GET, HEAD'],
    ['DELETE /metrics', 'GET, HEAD'],
  ])('%s: what can be is told', async (line, allow) => {
    const { status, headers, code } = await apiClient(fakeLedger())(line);
    expect([status, code, headers.get('allow')]).toEqual([405, 'method-unknown', allow]);
  });

  test('OPTIONS tells it too', async () => {
    const { status, headers, text } = await apiClient(fakeLedger())('OPTIONS /api/reports');
    expect([status, headers.get('allow'), text]).toEqual([204, 'GET, HEAD, POST', '']);
  });

  test('HEAD is GET without a body', async () => {
    const ask = apiClient(fakeLedger());
    const [head, get] = [await ask('HEAD /api/reports'), await ask('GET /api/reports')];
    expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', get.headers.get('etag')]);
  });

  test.each(['GET /api', 'GET /api/', 'GET /api/nothing', 'POST /nothing', 'GET /api/reports/', 'GET /metrics/x'])(
    '%s is nothing',
    async line => {
      const { status, code } = await apiClient(fakeLedger())(line);
      expect([status, code]).toEqual([404, 'path-unknown']);
    },
  );
});

describe('forms', () => {
  test.each(['application/json', '*/*', 'application/*', 'text/html, application/json;q=0.5', '', 'APPLICATION/JSON'])(
    '%s is given',
    async accept => {
      expect((await apiClient(fakeLedger())('GET /api/reports', { headers: { accept } })).status).toBe(200);
    },
  );
  test.each(['text/html', 'application/xml, text/csv', 'application/json;q=0, text/html'])('%s is not', async accept => {
    const { status, code } = await apiClient(fakeLedger())('GET /api/reports', { headers: { accept } });
    expect([status, code]).toEqual([406, 'form-unknown']);
  });
});

describe('tags', () => {
  test('what has not changed is not sent again', async () => {
    const ask = apiClient(fakeLedger());
    const etag = (await ask('GET /api/reports')).headers.get('etag') ?? '';
    const again = await ask('GET /api/reports', { headers: { 'if-none-match': etag } });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await ask('GET /api/reports', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  test('no cache that others share keeps it', async () => {
    const { headers } = await apiClient(fakeLedger())('GET /api/reports');
    expect([headers.get('cache-control'), headers.get('vary')]).toEqual(['private, no-cache', 'Authorization, Cookie']);
  });

  test('HEAD of an export begins none', async () => {
    const ledger = fakeLedger();
    const { status, headers } = await apiClient(ledger)('HEAD /api/export?format=csv');
    expect([status, headers.get('content-type'), ledger.asked]).toEqual([200, 'text/csv; charset=utf-8', []]);
  });

  test('an export has none, for it is not there before it is sent', async () => {
    const { headers } = await apiClient(fakeLedger())('GET /api/export?format=csv');
    expect([headers.get('etag'), headers.get('content-disposition')]).toEqual([null, 'attachment; filename="statements.csv"']);
  });
});

describe('problems', () => {
  test('a defect is told without a word of its inside, and logged', async () => {
    const ledger = fakeLedger();
    ledger.fail = new Error('password=sesame at /srv/secret.ts');
    const answer = await apiClient(ledger)('GET /api/reports', { headers: { 'x-request-id': 'req-7' } });
    const { status, code, text, headers } = answer;
    expect([status, code, inJson(problem, answer).requestId, headers.get('x-request-id')]).toEqual([
      500,
      'defect',
      'req-7',
      'req-7',
    ]);
    expect(text).not.toMatch(/sesame|srv|stack/);
  });

  test.each(['two words', 'a'.repeat(300), 'x;y', '<b>'])(
    'a number of a request that makes no sense is replaced: %s',
    async id => {
      const { headers } = await apiClient(fakeLedger())('GET /api/nothing', { headers: { 'x-request-id': id } });
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  test('have a type that stays, a title, a status and what to do', async () => {
    const { json } = await apiClient(fakeLedger())('GET /api/reports/r0000000000');
    expect(json).toMatchObject({
      type: 'urn:readout:problem:report-not-found',
      title: 'Report not found',
      status: 404,
      detail: 'The ledger has no report r0000000000.',
      hint: expect.stringMatching(/./),
    });
  });
});

test('the bytes of a stranger are nothing that a browser runs', async () => {
  const { headers, text } = await apiClient(fakeLedger())('GET /api/reports/r7k2m9x4q1w/source');
  expect(text).toBe('<script>alert(1)</script>');
  expect(headers.get('content-disposition')).toBe('attachment; filename="r7k2m9x4q1w.html"');
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});
