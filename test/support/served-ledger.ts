/** A ledger served to a browser as `readout serve` serves it, over a socket of its own; it can go away and come back, as over a restart. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import type { GivenOptions } from '../../src/http/app-options.js';
import { createApp } from '../../src/http/create-app.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import type { Source } from '../../src/model/source.js';
import { ledgerOf } from './ledger-of.js';

export interface ServedLedger {
  /** "http://127.0.0.1:49152" */
  readonly address: string;
  readonly ledger: Ledger;
  /** No request is answered until `start`; what was asked before is cut off. */
  stop(): Promise<void>;
  /** At the same address. */
  start(): Promise<void>;
  /** For good. */
  close(): Promise<void>;
}

export async function servedLedger(sources: readonly (string | Source)[], given: GivenOptions): Promise<ServedLedger> {
  const { ledger } = await ledgerOf(sources);
  const app = createApp(ledger, { version: '1.2.3', ...given });
  const listen = async (port: number): Promise<ServerType> => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port });
    await once(server, 'listening');
    return server;
  };
  let server: ServerType | null = await listen(0);
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    if (server === null) return;
    const closed = once(server, 'close');
    server.close();
    (server as Server).closeAllConnections();
    server = null;
    await closed;
  };
  return {
    address: `http://127.0.0.1:${port}`,
    ledger,
    stop,
    start: async () => {
      server ??= await listen(port);
    },
    close: async () => {
      await stop();
      await ledger.close();
    },
  };
}
