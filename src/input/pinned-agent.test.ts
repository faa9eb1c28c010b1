import type { LookupAddress } from 'node:dns';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fetchPage } from './fetch-page.js';

const lookup = vi.hoisted(() => vi.fn<(name: string) => Promise<LookupAddress[]>>());
vi.mock('node:dns/promises', () => ({ lookup }));

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, answer) => answer.end(request.headers.host));
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  url = `http://news.kestria.example:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => void server.close());

/** The name server says each of these in turn. */
function nameServer(...answers: readonly Promise<readonly string[]>[]): void {
  lookup.mockReset();
  for (const answer of answers) {
    lookup.mockImplementationOnce(async () =>
      (await answer).map(address => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  }
}

const request = () => ({ url, anyType: false });
const allowAddress = (address: string) => address === '127.0.0.1';

test('goes to the address that was checked, whatever the name says next', async () => {
  nameServer(Promise.resolve(['127.0.0.1']), Promise.resolve(['10.0.0.1']));
  const { body } = await fetchPage(request(), { allowAddress });
  expect(Buffer.from(body).toString()).toBe(new URL(url).host);
  expect(lookup).toHaveBeenCalledTimes(1);
});

test.each([
  ['a private address', ['10.0.0.1'], '10.0.0.1'],
  ['a public and a private address', ['8.8.8.8', '::1'], '::1'],
])('refuses a name with %s', async (_, addresses, refused) => {
  nameServer(Promise.resolve(addresses));
  const message = `${url} leads to a private address (${refused}).`;
  await expect(fetchPage(request())).rejects.toMatchObject({ code: 'url-private', message });
});

test('does not wait for a name server that hangs', async () => {
  nameServer(new Promise(() => undefined));
  await expect(fetchPage(request(), { timeoutMs: 50 })).rejects.toMatchObject({ code: 'url-timeout' });
});
