/** `readout serve`: the ledger as a page and an interface for programs, until it is asked to stop. */
import type { Ledger } from '../../ledger/ledger.js';
import type { Host } from '../host.js';
import type { LedgerOptions } from '../ledger/ledger-place.js';
import { withLedger } from '../ledger/with-ledger.js';
import { inSession, type Session, type SessionOptions } from '../session.js';

export interface ServeOptions extends Pick<SessionOptions, 'color'>, LedgerOptions {
  readonly host: string;
  readonly port: number;
  readonly requireToken?: boolean;
  readonly origin?: readonly string[];
  /** `undefined`: a line for each request, but not on a terminal. */
  readonly log?: string;
}

/** Gives the exit code: 0 where it was asked to stop and did. */
export function serveCommand(options: ServeOptions, host: Host): Promise<number> {
  return inSession({ inputs: [], options: { ...options, format: 'text', from: 'auto' }, host }, session =>
    withLedger(options, host, ledger => serveUntilStopped(ledger, { options, host, session })),
  );
}

interface Serve {
  readonly options: ServeOptions;
  readonly host: Host;
  readonly session: Session;
}

async function serveUntilStopped(ledger: Ledger, { options, host, session }: Serve): Promise<void> {
  const serving = await host.serve(ledger, {
    ...{ host: options.host, port: options.port, tokenNeeded: options.requireToken === true, origins: options.origin ?? [] },
    ...{ logLevel: options.log ?? (host.stderr.isTTY ? 'warn' : 'info'), logTo: host.stderr },
  });
  const stopped = new Promise<void>(resolve => {
    host.onStop(() => resolve());
  });
  await session.sink.write(`Readout ${host.version} is at ${serving.url} until you press Ctrl-C.\n`);
  session.done();
  await stopped;
  session.note('Stopping: what is in work is still done.');
  await serving.stop();
}
