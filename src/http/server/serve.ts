/** Serves a ledger at an address: refuses what would let strangers in, opens the port, and goes on with what earlier runs left. */
import { pino } from 'pino';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { ReadoutError } from '../../errors/readout-error.js';
import type { Ledger } from '../../ledger/ledger.js';
import { createApp } from '../create-app.js';
import { isLoopback } from '../guard/loopback.js';
import { type Listening, listen } from './listen.js';

export interface ServeOptions {
  /** A name or address of this machine: "127.0.0.1"; "0.0.0.0" is all of them. */
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** A token is needed at this machine too, as behind a proxy. */
  readonly tokenNeeded: boolean;
  readonly origins: readonly string[];
  readonly version: string;
  /** The folder with the built page. */
  readonly page: string;
  /** From which weight on lines are logged: "info" has one for each request. */
  readonly logLevel: string;
  /** Where the log goes. */
  readonly logTo: { write(line: string): unknown };
}

/** The ledger stays the caller's to close. @throws ReadoutError `token-needed`, `address-taken`, `address-unusable` */
export async function serve(ledger: Ledger, options: ServeOptions): Promise<Listening> {
  const { host, port, version, page, origins } = options;
  const tokenNeeded = options.tokenNeeded || !isLoopback(host);
  if (tokenNeeded) await guardTokens(ledger, host);
  const log = pino({ level: options.logLevel, base: null }, { write: line => void options.logTo.write(line) });
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const app = createApp(ledger, { version, tokenNeeded, origins, page, log, registry });
  const listening = await listen(app.fetch, { host, port });
  log.info({ host, port: listening.port, tokenNeeded }, 'listening');
  await ledger.imports.wake();
  return listening;
}

async function guardTokens(ledger: Ledger, host: string): Promise<void> {
  const tokens = await ledger.access.list();
  if (tokens.every(({ revoked }) => revoked !== null)) throw new ReadoutError('token-needed', { host });
}
