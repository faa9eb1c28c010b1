/** The server at a real port: limits, slow and broken requests, and an end in good order. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { fakeLedger } from '../../../test/support/fake-ledger.js';
import { createApp } from '../create-app.js';
import { type Listening, listen } from './listen.js';
import { serve } from './serve.js';

const open: Listening[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop(100);
});

async function served(ledger = fakeLedger(), limits = {}) {
  const listening = await listen(createApp(ledger, { limits }).fetch, { host: '127.0.0.1', port: 0 });
  open.push(listening);
  return { ...listening, ledger };
}

/** Sends bytes as they are, and gives what comes back until the connection ends. */
async function raw(port: number, request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(request);
  let answer = '';
  socket.on('data', chunk => {
    answer += chunk;
  });
  socket.on('error', () => {});
  await once(socket, 'close');
  return answer;
}

const codeOf = async (answer: Response): Promise<unknown> => JSON.parse(await answer.text()).code;

const HEAD = 'host: 127.0.0.1\r\nconnection: close\r\n';

describe('requests', () => {
  test('are answered at the address that is told', async () => {
    const { url } = await served();
    const answer = await fetch(`${url}api/reports`);
    expect([answer.status, url]).toEqual([200, expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/)]);
  });

  test.each([
    ['of 20 MB in JSON', 'application/json', JSON.stringify({ text: 'word '.repeat(4_000_000) })],
    ['of 60 MB as a text', 'text/plain', 'word '.repeat(12_000_000)],
  ])('%s are refused in words, and the server goes on', async (_, type, body) => {
    const { url } = await served();
    const answer = await fetch(`${url}api/reports`, { method: 'POST', headers: { 'content-type': type }, body });
    expect([answer.status, await codeOf(answer)]).toEqual([413, 'body-too-large']);
    expect((await fetch(`${url}api/health`)).status).toBe(200);
  });

  test('that are none are refused in words', async () => {
    const { port } = await served();
    const answer = await raw(port, 'NOTHING\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('application/problem+json');
  });

  test('with headers without end are refused', async () => {
    const { port } = await served();
    expect(await raw(port, `GET / HTTP/1.1\r\n${HEAD}x: ${'a'.repeat(100_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
  });

  test.each([
    ['TRACE /api/reports', 405],
    ['GET /api/reports/%', 404],
    ['GET //evil.example/api/reports', 404],
    ['GET http://evil.example/api/reports', 421],
    ['PROPFIND /api/reports', 405],
    ['QUERY /api/reports', 405],
  ])('as odd as "%s" give %i', async (line, status) => {
    const { port } = await served();
    const [method = '', target = ''] = line.split(' ');
    expect(await raw(port, `${method} ${target} HTTP/1.1\r\n${HEAD}\r\n`)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  test('whose body breaks off change nothing', async () => {
    const { port, url, ledger } = await served();
    const socket = connect(port, '127.0.0.1');
    socket.write(`POST /api/reports HTTP/1.1\r\n${HEAD}content-type: application/json\r\ncontent-length: 100\r\n\r\n{"text": "a`);
    setTimeout(() => socket.destroy(), 100);
    await once(socket, 'close');
    expect((await fetch(`${url}api/health`)).status).toBe(200);
    expect(ledger.sources).toEqual([]);
  });
});

describe('stopping', () => {
  test('waits for what runs, and takes nothing new', async () => {
    const ledger = fakeLedger();
    let finish = () => {};
    ledger.pinged = () =>
      new Promise(resolve => {
        finish = resolve;
      });
    const { url, stop } = await served(ledger);
    const running = fetch(`${url}api/health`);
    await new Promise(resolve => setTimeout(resolve, 100));
    const stopped = stop(60_000);
    await expect(fetch(`${url}api/reports`)).rejects.toThrow();
    finish();
    expect((await running).status).toBe(200);
    await stopped;
  });

  test('cuts off what does not end', async () => {
    const ledger = fakeLedger();
    ledger.pinged = () => new Promise(() => {});
    const { url, stop } = await served(ledger);
    const running = fetch(`${url}api/health`);
    running.catch(() => {});
    await new Promise(resolve => setTimeout(resolve, 100));
    await stop(50);
    await expect(running).rejects.toThrow();
  });
});

describe('an address', () => {
  test('that is taken is told as that', async () => {
    const { port } = await served();
    await expect(listen(() => new Response(), { host: '127.0.0.1', port })).rejects.toMatchObject({ code: 'address-taken' });
  });

  test.each(['192.0.2.1', 'no-such-name.invalid'])('that is not this machine’s is told as that: %s', async host => {
    await expect(listen(() => new Response(), { host, port: 0 })).rejects.toMatchObject({ code: 'address-unusable' });
  });
});

describe('serving', () => {
  const options = { port: 0, tokenNeeded: false, origins: [], version: '1.2.3', page: '', logLevel: 'info' };

  test('goes on with what earlier runs left, and logs where it listens', async () => {
    const lines: string[] = [];
    const ledger = fakeLedger();
    const listening = await serve(ledger, { ...options, host: '127.0.0.1', logTo: { write: line => lines.push(line) } });
    open.push(listening);
    expect(ledger.woken).toBe(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ msg: 'listening', port: listening.port });
    expect(await (await fetch(`${listening.url}metrics`)).text()).toContain('process_cpu_seconds_total');
  });

  test.each([
    ['0.0.0.0', false],
    ['127.0.0.1', true],
  ])('at %s (a token needed: %s) without a token is refused', async (host, tokenNeeded) => {
    const serving = serve(fakeLedger(), { ...options, host, tokenNeeded, logTo: { write: () => {} } });
    await expect(serving).rejects.toMatchObject({ code: 'token-needed' });
  });

  test('where others reach it needs a token of each of them', async () => {
    const ledger = fakeLedger();
    ledger.secrets.set('reader', 'reader');
    const { url, port } = await serve(ledger, { ...options, host: '0.0.0.0', logTo: { write: () => {} } }).then(one => {
      open.push(one);
      return one;
    });
    expect(url).toBe(`http://0.0.0.0:${port}/`);
    const at = `http://127.0.0.1:${port}/api/reports`;
    expect((await fetch(at)).status).toBe(401);
    expect((await fetch(at, { headers: { authorization: 'Bearer reader' } })).status).toBe(200);
  });
});
