/** `readout add`: reads as `readout read` does and keeps it in a ledger, going on where an earlier run ended. */
import { ReadoutError } from '../../errors/readout-error.js';
import type { Ledger } from '../../ledger/ledger.js';
import { given } from '../../ledger/search/given.js';
import type { Import } from '../../model/ledger/import.js';
import type { Host } from '../host.js';
import { type ImportTeller, importTeller } from '../ledger/import-teller.js';
import { type LedgerOptions, ledgerPlace } from '../ledger/ledger-place.js';
import { labelOf, toImport } from '../ledger/to-import.js';
import { userOf, withLedger } from '../ledger/with-ledger.js';
import { inSession, type Session, type SessionOptions } from '../session.js';
import { STOP_EXITS, type StopSignal } from '../stop-requests.js';

export interface AddOptions extends Omit<SessionOptions, 'output'>, LedgerOptions {
  readonly format: 'text' | 'ndjson';
  readonly publisher?: string;
  /** Only what earlier runs left, beside the inputs that are named. */
  readonly continue?: boolean;
  /** All reports that another version read. */
  readonly again?: boolean;
}

interface Adding {
  readonly inputs: readonly string[];
  readonly options: AddOptions;
  readonly host: Host;
  readonly isStopped: () => boolean;
}

const STOPPED =
  'Stopped. The same command goes on where this ended; where the input cannot be given again: readout add --continue.';

/** Gives the exit code. */
export async function addCommand(inputs: readonly string[], options: AddOptions, host: Host): Promise<number> {
  let stopped: StopSignal | null = null;
  const exit = await inSession({ inputs, options, host }, async session => {
    refuseNothing(inputs, options, host);
    await withLedger(options, host, async ledger => {
      const unlisten = host.onStop(signal => {
        stopped = signal;
        session.note('Stopping: what is in work is still kept. Once more ends at once; nothing is lost then either.');
        ledger.close().catch(() => {});
      });
      try {
        await add({ inputs, options, host, isStopped: () => stopped !== null }, ledger, session);
      } finally {
        unlisten();
      }
    });
  });
  return stopped === null ? exit : STOP_EXITS[stopped];
}

function refuseNothing(inputs: readonly string[], options: AddOptions, host: Host): void {
  if (inputs.length > 0 || options.continue || options.again || !host.stdin.isTTY) return;
  throw new ReadoutError('usage', { reason: 'Nothing to add: name a file, a folder or an address.' });
}

async function add(adding: Adding, ledger: Ledger, session: Session): Promise<void> {
  const { options, host } = adding;
  const place = ledgerPlace(options, host.env);
  const teller = importTeller({ ledger, session, format: options.format });
  for (const begin of begins(adding, ledger)) if (!adding.isStopped()) await teller.finish(await begin());
  // On a server others may be at it, and will end it.
  if (!adding.isStopped() && (options.continue || 'folder' in place)) await goOn(ledger, session, teller);
  if (adding.isStopped()) session.note(STOPPED);
  await teller.end('folder' in place ? place.folder : null);
}

/** The imports that this run starts, one after the other. */
function begins({ inputs, options, host }: Adding, ledger: Ledger): readonly (() => Promise<Import>)[] {
  const by = userOf(host);
  const about = given({ from: options.from, publisher: options.publisher });
  const named = inputs.length > 0 || !(options.continue || options.again);
  return [
    ...(options.again ? [() => ledger.imports.again({ by })] : []),
    ...(named ? [() => ledger.imports.start(toImport(inputs, about, host), { label: labelOf(inputs), by })] : []),
  ];
}

/** What earlier runs left: their sources are in the ledger, and wait. */
async function goOn(ledger: Ledger, session: Session, teller: ImportTeller): Promise<void> {
  const { items } = await ledger.imports.list({ limit: 200 });
  const left = items.filter(({ state, waiting }) => state === 'running' && waiting > 0);
  if (left.length === 0) return;
  session.note(`Going on with what an earlier run left: ${left.reduce((sum, { waiting }) => sum + waiting, 0)}.`);
  await ledger.imports.wake();
  for (const { id } of left) await teller.finish(await ledger.imports.get(id));
}
