/** Dossiers over HTTP: the file to hand over, what is wrong with a question, and sources that are compared without being kept. */
import { describe, expect, test } from 'vitest';
import { apiClient } from '../../test/support/api-client.js';
import { fakeLedger } from '../../test/support/fake-ledger.js';
import { MOST_ACCOUNTS } from '../compare/given-accounts.js';
import { ReadoutError } from '../errors/readout-error.js';
import { sourceOf } from '../input/source-item.js';

const D = 'd6r1x8m3qvb';
const ONE = { text: 'One.', publisher: 'Kestria' };

describe('the file of a dossier', () => {
  test('is a page to keep, which no browser runs at this address', async () => {
    const { headers, text } = await apiClient(fakeLedger())(`GET /api/dossiers/${D}/file`);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-disposition')).toBe(`attachment; filename="dossier-${D}.html"`);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(text).toMatch(/^<!doctype html>.*Made by Readout 1\.2\.3\./s);
  });

  test.each([`/api/dossiers/${D}/file`, `/api/dossiers/${D}`, '/api/dossiers'])(
    '%s is not sent again where it is the same',
    async path => {
      const ask = apiClient(fakeLedger());
      const tag = (await ask(`GET ${path}`)).headers.get('etag') ?? '';
      const again = await ask(`GET ${path}`, { headers: { 'if-none-match': tag } });
      expect([tag === '', again.status, again.text]).toEqual([false, 304, '']);
    },
  );
});

describe('what is wrong', () => {
  test.each<[string, string, object | undefined, number, string]>([
    ['no dossier', 'GET /api/dossiers/d0000000000', undefined, 404, 'dossier-not-found'],
    ['no file of one', 'GET /api/dossiers/d0000000000/file', undefined, 404, 'dossier-not-found'],
    ['no id', 'GET /api/dossiers/r7k2m9x4q1w', undefined, 404, 'path-unknown'],
    ['a kind that there is not', 'GET /api/dossiers?kind=duel', undefined, 400, 'parameter-invalid'],
    ['an order that there is not', 'GET /api/dossiers?sort=oldest', undefined, 400, 'parameter-invalid'],
    ['a join with nothing', `POST /api/dossiers/${D}/joins`, { reason: 'x' }, 422, 'body-invalid'],
    ['a join without a reason', `POST /api/dossiers/${D}/joins`, { into: D, reason: ' ' }, 422, 'body-invalid'],
    ['a split of nothing', `POST /api/dossiers/${D}/splits`, { reports: [], reason: 'x' }, 422, 'body-invalid'],
    ['a split of what is no report', `POST /api/dossiers/${D}/splits`, { reports: ['r1'], reason: 'x' }, 422, 'body-invalid'],
    ['no change', 'DELETE /api/dossier-changes/g0000000000', undefined, 404, 'dossier-change-not-found'],
    ['one account', 'POST /api/compare', { accounts: [ONE] }, 422, 'body-invalid'],
    [
      'more accounts than anyone reads',
      'POST /api/compare',
      { accounts: Array(MOST_ACCOUNTS + 1).fill(ONE) },
      422,
      'body-invalid',
    ],
    ['an account of nothing', 'POST /api/compare', { accounts: [ONE, { publisher: 'Norvania' }] }, 422, 'body-invalid'],
  ])('%s', async (_name, line, body, status, code) => {
    const ledger = fakeLedger();
    const answer = await apiClient(ledger)(line, body === undefined ? {} : { body });
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect(ledger.asked).toEqual([]);
  });

  test('what the ledger refuses', async () => {
    const ledger = fakeLedger();
    ledger.fail = new ReadoutError('dossier-join-impossible', { id: D, reason: 'it is the same' });
    const answer = await apiClient(ledger)(`POST /api/dossiers/${D}/joins`, { body: { into: D, reason: 'x' } });
    expect([answer.status, answer.code]).toEqual([409, 'dossier-join-impossible']);
  });
});

describe('sources are compared', () => {
  test('texts, pages and addresses, in their order', async () => {
    const ledger = fakeLedger();
    const fetchSource = async (url: string) => sourceOf({ id: url, url, body: 'Three.', mediaType: 'text/plain' });
    const accounts = [ONE, { html: '<p>Two.</p>' }, { url: 'https://courier.example/3', publisher: 'The Courier' }];
    expect((await apiClient(ledger, { fetchSource })('POST /api/compare', { body: { accounts } })).status).toBe(200);
    expect(ledger.sources.map(({ body, publisher }) => [body, publisher])).toEqual([
      ['One.', 'Kestria'],
      ['<p>Two.</p>', null],
      ['Three.', 'The Courier'],
    ]);
  });

  test('within the size of one body', async () => {
    const ask = apiClient(fakeLedger(), { limits: { bodyBytes: 100 } });
    const answer = await ask('POST /api/compare', { body: { accounts: [ONE, { text: 'x'.repeat(100) }] } });
    expect([answer.status, answer.code]).toEqual([413, 'body-too-large']);
  });

  test('not where one of them cannot be had', async () => {
    const fetchSource = () => Promise.reject(new ReadoutError('url-private', { url: 'http://10.0.0.1/', address: '10.0.0.1' }));
    const ledger = fakeLedger();
    const answer = await apiClient(ledger, { fetchSource })('POST /api/compare', {
      body: { accounts: [ONE, { url: 'http://10.0.0.1/' }] },
    });
    expect([answer.code, ledger.asked]).toEqual(['url-private', []]);
  });
});
