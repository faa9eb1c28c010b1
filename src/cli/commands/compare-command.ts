/** `readout compare`: accounts of one event side by side, an account a source; or many events from one file, one after the other. */
import { givenAccounts, MOST_ACCOUNTS } from '../../compare/given-accounts.js';
import { ReadoutError } from '../../errors/readout-error.js';
import type { Compared } from '../../export/dossier/comparison-record.js';
import type { From } from '../../input/input-options.js';
import { found, type SourceItem } from '../../input/source-item.js';
import type { Report } from '../../model/report.js';
import type { Host, Reading } from '../host.js';
import { inSession, type Session, type SessionOptions } from '../session.js';
import { type ComparisonFormat, comparisonWriter } from '../writers/comparison-writer.js';
import { withReading } from './read-command.js';

export interface CompareOptions extends Omit<SessionOptions, 'from'> {
  readonly format: ComparisonFormat;
  /** `accounts`: lines of events with their accounts, each to be compared by itself. */
  readonly from: From | 'accounts';
}

/** What is to be compared. */
interface Event {
  /** `null`: it was given no name. */
  readonly event: string | null;
  /** Where it stands in a file of several. */
  readonly line: number | null;
  readonly items: AsyncIterable<SourceItem>;
}

interface Comparing {
  readonly reading: Reading;
  readonly session: Session;
}

/** Gives the exit code. */
export function compareCommand(inputs: readonly string[], options: CompareOptions, host: Host): Promise<number> {
  const from = options.from === 'accounts' ? 'ndjson' : options.from;
  return inSession({ inputs, options: { ...options, from }, host }, session =>
    withReading(host, async reading => {
      const writer = comparisonWriter(options.format, { ...session, version: host.version });
      for await (const event of events(inputs, options, { host, session })) {
        if (session.sink.gone) return;
        const compared = await comparedOrTold(event, { reading, session });
        if (compared === null) continue;
        await writer.add(compared);
        session.done();
      }
      await writer.end();
    }),
  );
}

async function* events(
  inputs: readonly string[],
  { from }: CompareOptions,
  { host, session }: { host: Host; session: Session },
): AsyncGenerator<Event> {
  const { engine, stdin } = host;
  if (from !== 'accounts') {
    yield { event: null, line: null, items: engine.sources(inputs, { from, stdin }) };
    return;
  }
  if (inputs.length === 0 && stdin.isTTY) {
    throw new ReadoutError('usage', { reason: 'Nothing to compare: name a file with a line an event.' });
  }
  for await (const list of engine.accountLists(inputs, { stdin })) {
    if (list.ok) yield { event: list.event, line: list.line, items: itemsOf(list.sources.map(found)) };
    else session.failed(list);
  }
}

async function* itemsOf(items: readonly SourceItem[]): AsyncGenerator<SourceItem> {
  yield* items;
}

/** What goes wrong with one event is told, and the next goes on. */
async function comparedOrTold(given: Event, comparing: Comparing): Promise<Compared | null> {
  try {
    return await compared(given, comparing);
  } catch (error) {
    const { event, line } = given;
    const what = error instanceof Error ? error : new Error(String(error));
    comparing.session.failed({ ok: false, id: event ?? 'the accounts', line, error: what });
    return null;
  }
}

/** `null`: it was told already why there are too few. @throws ReadoutError `accounts-too-few`, `accounts-too-many` */
async function compared({ event, items }: Event, { reading, session }: Comparing): Promise<Compared | null> {
  const reports: Report[] = [];
  let failed = false;
  for await (const item of reading.readAll(items)) {
    if (reports.length === MOST_ACCOUNTS) throw new ReadoutError('accounts-too-many', { limit: MOST_ACCOUNTS });
    if (item.ok) reports.push(item.report);
    else session.failed(item);
    failed ||= !item.ok;
  }
  if (reports.length < 2 && failed) return null;
  if (reports.length < 2) throw new ReadoutError('accounts-too-few', { count: reports.length });
  const accounts = givenAccounts(reports);
  const comparison = await reading.compare(accounts);
  return { event, comparison, reports: accounts.flatMap(({ sources }) => sources.map(({ report }) => report)) };
}
