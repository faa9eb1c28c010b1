import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FetchOptions } from './fetch-options.js';
import { fetchPage } from './fetch-page.js';

/** What the server on this machine answers, by path. */
const ANSWERS: Readonly<Record<string, RequestListener>> = {
  '/page': (_, answer) => answer.setHeader('content-type', 'text/html; charset=windows-1251').end('<p>Yes</p>'),
  '/untyped': (_, answer) => answer.end('Yes'),
  '/zipped': (_, answer) => answer.setHeader('content-encoding', 'gzip').end(gzipSync('Yes')),
  '/agent': (request, answer) => answer.end(request.headers['user-agent']),
  '/moved': (_, answer) => answer.writeHead(302, { location: '/page' }).end('x'.repeat(100_000)),
  '/moved-to-utf-8': (_, answer) => answer.writeHead(301, { location: Buffer.from('/now\u0105').toString('latin1') }).end(),
  '/now%C4%85': (_, answer) => answer.end('Yes'),
  '/moved-inside': (_, answer) => answer.writeHead(301, { location: 'http://127.0.0.2/' }).end(),
  '/moved-to-file': (_, answer) => answer.writeHead(301, { location: 'file:///etc/hosts' }).end(),
  '/moved-nowhere': (_, answer) => answer.writeHead(302).end(),
  '/circle': (_, answer) => answer.writeHead(307, { location: '/circle' }).end(),
  '/hang': () => undefined,
  '/hang-in-body': (_, answer) => void answer.write('Ye'),
  '/endless': (_, answer) => {
    const timer = setInterval(() => answer.write('x'.repeat(50_000)), 1);
    answer.on('close', () => clearInterval(timer));
  },
  '/bomb': (_, answer) => answer.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(5_000_000))),
  '/not-gzip': (_, answer) => answer.setHeader('content-encoding', 'gzip').end('Yes'),
  '/picture': (_, answer) => answer.setHeader('content-type', 'image/png').end('PNG'),
  '/empty': (_, answer) => answer.end(),
  '/broken': (_, answer) => answer.writeHead(500).end('x'.repeat(100_000)),
  '/cut': (_, answer) => {
    answer.setHeader('content-length', 100).write('Ye');
    setTimeout(() => answer.destroy(), 20);
  },
  '/not-http': request => request.socket.end('SSH-2.0-kestria\r\n'),
};

let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, answer) => {
    const listener = ANSWERS[request.url ?? ''];
    if (listener) listener(request, answer);
    else answer.writeHead(404).end();
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const onlyThisServer = (address: string) => address === '127.0.0.1';

async function fetched(path: string, options: Partial<FetchOptions> = {}) {
  const page = await fetchPage(
    { url: base + path, anyType: false },
    { allowAddress: onlyThisServer, timeoutMs: 5000, ...options },
  );
  return { ...page, url: page.url.replace(base, ''), body: Buffer.from(page.body).toString() };
}

describe('a page', () => {
  test.each([
    ['/page', { url: '/page', mediaType: 'text/html', charset: 'windows-1251', body: '<p>Yes</p>' }],
    ['/untyped', { url: '/untyped', mediaType: null, charset: null, body: 'Yes' }],
    ['/zipped', { body: 'Yes' }],
    ['/agent', { body: 'readout/0.1 (+news reading tool)' }],
    ['/moved', { url: '/page', body: '<p>Yes</p>' }],
    ['/moved-to-utf-8', { url: '/now%C4%85', body: 'Yes' }],
  ])('%s', async (path, expected) => {
    expect(await fetched(path)).toMatchObject(expected);
  });

  test('by the name of the host', async () => {
    const url = `${base.replace('127.0.0.1', 'localhost')}/page`;
    const local = (address: string) => address === '127.0.0.1' || address === '::1';
    expect(await fetchPage({ url, anyType: false }, { allowAddress: local })).toMatchObject({ url });
  });

  test('of any type where the user has said what it is', async () => {
    expect(await fetchPage({ url: `${base}/picture`, anyType: true }, { allowAddress: onlyThisServer })).toMatchObject({
      mediaType: 'image/png',
    });
  });
});

describe('no page', () => {
  test.each([
    ['/moved-inside', 'url-private', 'http://127.0.0.2/ leads to a private address (127.0.0.2)'],
    ['/moved-to-file', 'url-invalid', 'file:///etc/hosts is not an address'],
    ['/moved-nowhere', 'url-status', 'status 302'],
    ['/circle', 'url-redirects', 'redirects more than 5 times'],
    ['/nothing-here', 'url-status', 'status 404'],
    ['/broken', 'url-status', 'status 500'],
    ['/endless', 'input-too-large', 'larger than 1 MB'],
    ['/bomb', 'input-too-large', 'larger than 1 MB'],
    ['/picture', 'url-not-text', 'is image/png'],
    ['/empty', 'input-empty', 'is empty'],
    ['/cut', 'url-unreachable', 'the connection broke off'],
    ['/not-gzip', 'url-unreachable', 'the answer is damaged'],
    ['/not-http', 'url-unreachable', 'the answer is not proper HTTP'],
  ])('%s: %s', async (path, code, words) => {
    await expect(fetched(path, { maxBytes: 1_000_000 })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words),
    });
  });

  test.each(['/hang', '/hang-in-body'])('%s: the time is up', async path => {
    const asked = performance.now();
    await expect(fetched(path, { timeoutMs: 300 })).rejects.toMatchObject({
      code: 'url-timeout',
      message: expect.stringContaining('within 0.3 s'),
    });
    expect(performance.now() - asked).toBeLessThan(3000);
  });

  test('where nothing listens', async () => {
    const request = { url: 'http://127.0.0.1:9999/', anyType: false };
    await expect(fetchPage(request, { allowAddress: onlyThisServer })).rejects.toMatchObject({
      code: 'url-unreachable',
      message: expect.stringContaining('refuses the connection'),
    });
  });

  test.each(['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::1]', '[::ffff:7f00:1]'])('at the private %s', async host => {
    const { port } = new URL(base);
    await expect(fetchPage({ url: `http://${host}:${port}/page`, anyType: false })).rejects.toMatchObject({
      code: 'url-private',
    });
  });
});
