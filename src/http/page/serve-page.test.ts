/** The files of the page, and what a browser is told of them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fakeLedger } from '../../../test/support/fake-ledger.js';
import { createApp } from '../create-app.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-page-'));
const web = join(folder, 'web');
mkdirSync(join(web, 'assets'), { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'sesame');
writeFileSync(join(web, 'index.html'), '<!doctype html><title>Readout</title>');
writeFileSync(join(web, 'docs.html'), '<!doctype html><title>Docs</title>');
writeFileSync(join(web, 'assets/index-abc123.js'), 'export {};');
afterAll(() => rmSync(folder, { recursive: true }));

const app = createApp(fakeLedger(), { page: web, tokenNeeded: true });
const get = (path: string, method = 'GET') => app.request(path, { method });

describe('the page itself', () => {
  test.each([
    '/',
    '/index.html',
    '/reports',
    '/reports/r7k2m9x4q1w',
    '/actors/a5m2v8c3ktp?from=2031-03-01',
    '/apiary',
    '/%E2%82%AC',
  ])('is at %s, without a token', async path => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      ...[200, 'text/html; charset=utf-8', 'no-cache'],
    ]);
    expect(await answer.text()).toContain('<title>Readout');
  });

  test('runs nothing but its own files', async () => {
    const { headers } = await get('/');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

test('a file whose name has a hash is kept for ever', async () => {
  const { status, headers } = await get('/assets/index-abc123.js');
  expect([status, headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test.each([
  '/assets/none-abc123.js',
  '/favicon.ico',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/secret.txt%00.html',
])('%s is nothing', async path => {
  const answer = await get(path);
  expect([answer.status, (await answer.text()).includes('sesame')]).toEqual([404, false]);
});

test.each(['/api/nothing.html', '/api', '/metrics/x'])('%s belongs to the interface', async path => {
  expect((await get(path)).headers.get('content-type')).toBe('application/problem+json');
});

test('nothing is put there', async () => {
  expect((await get('/', 'POST')).status).toBe(404);
});

test('the description is shown by a page of its own', async () => {
  const answer = await get('/api/docs');
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('Docs')]);
});

test('where it is not built it says how to', async () => {
  const bare = createApp(fakeLedger(), { page: join(folder, 'none') });
  const answer = await bare.request('/reports');
  expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('npm run build')]);
  expect((await bare.request('/api/docs')).status).toBe(404);
});
