/** Who is let in, from where, and how often. */
import { describe, expect, test } from 'vitest';
import { apiClient } from '../../../test/support/api-client.js';
import { fakeLedger } from '../../../test/support/fake-ledger.js';
import type { Role } from '../../model/ledger/access.js';
import { isLoopback } from './loopback.js';

const ADD = { body: { text: 'Teyle denied it.' } };

function withTokens(...roles: Role[]) {
  const ledger = fakeLedger();
  for (const role of roles) ledger.secrets.set(role, role);
  return ledger;
}

describe('names of this machine', () => {
  test.each([
    'localhost',
    'LOCALHOST',
    'notes.localhost',
    'localhost.',
    '127.0.0.1',
    '127.8.8.8',
    '::1',
    '[::1]',
    '::ffff:127.0.0.1',
  ])('%s is one', name => expect(isLoopback(name)).toBe(true));
  test.each(['localhost.kestria.example', 'notlocalhost', '0.0.0.0', '::', '192.0.2.1', '10.0.0.1', '', '127.0.0.1.example'])(
    '%s is none',
    name => expect(isLoopback(name)).toBe(false),
  );
});

describe('without tokens, at the machine itself', () => {
  test.each(['localhost:7788', '127.0.0.1:7788', '[::1]:7788', 'LOCALHOST'])('a request to %s is answered', async host => {
    expect((await apiClient(fakeLedger())('GET /api/reports', { headers: { host } })).status).toBe(200);
  });

  test.each(['evil.example', 'localhost.evil.example:7788', '192.0.2.1', 'a b', '@', '127.0.0.1@evil.example'])(
    'one to %s, which DNS may have pointed here, is not',
    async host => {
      const ask = apiClient(fakeLedger());
      const answer = await ask('GET /api/reports', { headers: { host } });
      expect([answer.status, answer.code]).toEqual([421, 'host-foreign']);
      expect((await ask('GET /', { headers: { host } })).status).toBe(421);
    },
  );

  test.each(['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])('one that a proxy hands on (%s) needs a token', async name => {
    const answer = await apiClient(fakeLedger())('GET /api/reports', { headers: { [name]: '192.0.2.9' } });
    expect([answer.status, answer.code]).toEqual([401, 'token-missing']);
  });

  test('a token that is shown counts, also for less', async () => {
    const answer = await apiClient(withTokens('reader'))('POST /api/reports', {
      ...ADD,
      headers: { authorization: 'Bearer reader' },
    });
    expect([answer.status, answer.code]).toEqual([403, 'role-too-low']);
  });
});

describe('pages from elsewhere', () => {
  const foreign = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost:9999', host: 'localhost:7788' },
    { origin: 'no address' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ];
  test.each(foreign)('change nothing: %o', async headers => {
    const ledger = fakeLedger();
    const ask = apiClient(ledger);
    for (const line of ['POST /api/reports', 'POST /api/reports/r7k2m9x4q1w/withdrawal', 'POST /api/imports/i4h7w0zq2ne/stop']) {
      const answer = await ask(line, { ...(line === 'POST /api/reports' ? ADD : {}), headers });
      expect([answer.status, answer.code]).toEqual([403, 'origin-foreign']);
    }
    expect(ledger.asked).toEqual([]);
  });

  test.each([
    {},
    { origin: 'http://localhost:7788', host: 'localhost:7788' },
    { origin: 'https://LOCALHOST', host: 'localhost' },
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
  ])('the own page and programs do: %o', async headers => {
    expect((await apiClient(fakeLedger())('POST /api/reports', { ...ADD, headers })).status).toBe(201);
  });

  test('are told nothing of CORS where none was allowed', async () => {
    const { headers } = await apiClient(fakeLedger())('GET /api/reports', { headers: { origin: 'https://desk.example' } });
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  test('may, where their origin was allowed, and no other', async () => {
    const ask = apiClient(fakeLedger(), { origins: ['https://desk.example'] });
    const before = await ask('OPTIONS /api/reports', {
      headers: { origin: 'https://desk.example', 'access-control-request-method': 'POST' },
    });
    expect(before.headers.get('access-control-allow-origin')).toBe('https://desk.example');
    expect(before.headers.get('access-control-allow-credentials')).toBeNull();
    const headers = { origin: 'https://desk.example' };
    expect((await ask('POST /api/reports', { ...ADD, headers })).status).toBe(201);
    const other = await ask('POST /api/reports', { ...ADD, headers: { origin: 'https://desk.example.evil.example' } });
    expect(other.status).toBe(403);
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('where a token is needed', () => {
  const options = { tokenNeeded: true };

  test('any name of the server is answered', async () => {
    const headers = { host: 'ledger.desk.example', authorization: 'Bearer reader' };
    expect((await apiClient(withTokens('reader'), options)('GET /api/session', { headers })).json).toEqual({
      ...{ name: 'reader', role: 'reader', version: '1.2.3', token: true },
    });
  });

  test.each([
    'Bearer wrong',
    'Basic cmVhZGVyOg==',
    'Bearer',
    'reader',
    'Bearer reader reader',
    `Bearer ${'x'.repeat(10_000)}`,
    'Bearer \u00e9',
  ])('%s is none', async authorization => {
    const answer = await apiClient(withTokens('reader'), options)('GET /api/reports', { headers: { authorization } });
    expect([answer.status, answer.code]).toEqual([401, 'token-invalid']);
    expect(answer.headers.get('www-authenticate')).toContain('Bearer');
  });

  test('one that was taken back lets nobody in any more', async () => {
    const ledger = withTokens('admin');
    const ask = apiClient(ledger, options);
    const headers = { authorization: 'Bearer admin' };
    expect((await ask('DELETE /api/tokens/t9f1k4s7vbm', { headers })).status).toBe(200);
    expect((await ask('GET /api/tokens', { headers })).status).toBe(401);
  });

  test('the page gets a cookie that no script reads and no other page sends', async () => {
    const ask = apiClient(withTokens('editor'), options);
    const opened = await ask('POST /api/session', { body: { secret: 'editor' } });
    expect(opened.json).toMatchObject({ name: 'editor', role: 'editor' });
    const cookie = opened.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).not.toMatch(/Secure/);
    const headers = { cookie: cookie.split(';')[0] ?? '' };
    expect((await ask('POST /api/reports', { ...ADD, headers })).status).toBe(201);
    expect((await ask('DELETE /api/session', { headers })).headers.get('set-cookie')).toMatch(/Max-Age=0/);
  });

  test('behind HTTPS the cookie goes over nothing else', async () => {
    const ask = apiClient(withTokens('editor'), options);
    const opened = await ask('POST /api/session', { body: { secret: 'editor' }, headers: { 'x-forwarded-proto': 'https' } });
    expect(opened.headers.get('set-cookie')).toMatch(/Secure/);
  });

  test('a wrong secret opens no session', async () => {
    const answer = await apiClient(withTokens('editor'), options)('POST /api/session', { body: { secret: 'guess' } });
    expect([answer.status, answer.code]).toEqual([401, 'token-invalid']);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test('whoever tries many is sent away, and nobody else', async () => {
    const ask = apiClient(withTokens('reader'), { ...options, limits: { strangerRequestsPerMinute: 3 } });
    const guess = { headers: { authorization: 'Bearer guess' } };
    const statuses: number[] = [];
    for (let i = 0; i < 5; i += 1) statuses.push((await ask('GET /api/reports', guess)).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
    const refused = await ask('GET /api/reports', guess);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask('GET /api/reports', { ...guess, address: '192.0.2.8' })).status).toBe(401);
    expect((await ask('GET /api/reports', { headers: { authorization: 'Bearer reader' } })).status).toBe(200);
  });

  test('each token has its own share', async () => {
    const ask = apiClient(withTokens('reader'), { ...options, limits: { requestsPerMinute: 2 } });
    const headers = { authorization: 'Bearer reader' };
    for (const status of [200, 200, 429]) expect((await ask('GET /api/reports', { headers })).status).toBe(status);
  });

  test('whether the server is well needs none, and is not counted', async () => {
    const ask = apiClient(fakeLedger(), { ...options, limits: { strangerRequestsPerMinute: 1 } });
    for (let i = 0; i < 3; i += 1) expect((await ask('GET /api/health')).status).toBe(200);
  });
});
