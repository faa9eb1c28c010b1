/** A port that answers requests, with limits on how long a request may take to come, and an end in good order. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { ReadoutError } from '../../errors/readout-error.js';
import { answerBroken } from './answer-broken.js';

export interface Address {
  readonly host: string;
  readonly port: number;
}

export interface Listening {
  /** "http://127.0.0.1:7788/" */
  readonly url: string;
  readonly port: number;
  /** Takes no new requests, and waits for those that run; after `ms` they are cut off. */
  stop(ms?: number): Promise<void>;
}

type Fetch = Parameters<typeof createAdaptorServer>[0]['fetch'];

/** Milliseconds: whoever sends its request drop by drop holds a connection no longer. An upload may take ten minutes. */
const TIMEOUTS = { headersTimeout: 10_000, requestTimeout: 600_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 5_000 };

/** @throws ReadoutError `address-taken`, `address-unusable` */
export async function listen(fetch: Fetch, { host, port }: Address): Promise<Listening> {
  const server = createAdaptorServer({ fetch, overrideGlobalObjects: false, serverOptions: TIMEOUTS }) as Server;
  server.on('clientError', answerBroken);
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw unusable(error, { host, port });
  }
  const taken = portOf(server) ?? port;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`, port: taken, stop: ms => stop(server, ms) };
}

function portOf(server: Server): number | null {
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? null) : null;
}

const STOP_MS = 10_000;

async function stop(server: Server, ms = STOP_MS): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), ms);
  await closed;
  clearTimeout(late);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'it is not allowed',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'the name is not known',
};

function unusable(error: unknown, address: Address): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') return new ReadoutError('address-taken', { ...address }, error);
  const reason = REASONS[code] ?? (code || 'the system refuses');
  return new ReadoutError('address-unusable', { ...address, reason }, error);
}
