/** `readout dossier`: the events that a ledger tells of, one of them side by side, and what people say of which reports belong together. */
import { ReadoutError } from '../../errors/readout-error.js';
import type { Ledger } from '../../ledger/ledger.js';
import { given } from '../../ledger/search/given.js';
import type { DossierChange } from '../../model/ledger/dossier-entry.js';
import type { DossierFilter } from '../../model/ledger/search.js';
import type { Host } from '../host.js';
import type { LedgerOptions } from '../ledger/ledger-place.js';
import { userOf, withLedger } from '../ledger/with-ledger.js';
import { changeLine, peopleDossier, peopleDossiers } from '../people/people-dossiers.js';
import { inSession, type Session, type SessionOptions } from '../session.js';
import { jsonOf } from '../terminal/json-of.js';

type Narrowing = 'text' | 'party' | 'kind' | 'report' | 'sides' | 'from' | 'sort' | 'limit' | 'after';

export interface DossierOptions extends Pick<SessionOptions, 'output' | 'color'>, LedgerOptions, Pick<DossierFilter, Narrowing> {
  readonly format: 'text' | 'json' | 'html';
  readonly until?: string;
  /** Why dossiers are joined or split. */
  readonly reason?: string;
}

interface Doing {
  readonly ledger: Pick<Ledger, 'dossiers'>;
  readonly session: Session;
  readonly options: DossierOptions;
  readonly host: Host;
}

/** `what`: nothing, the id of a dossier, or `join`, `split` or `undo` and its ids. Gives the exit code. */
export function dossierCommand(what: readonly string[], options: DossierOptions, host: Host): Promise<number> {
  return inSession({ inputs: [], options: { ...options, from: 'auto' }, host }, async session => {
    const work = workOf(what, options);
    await withLedger(options, host, ledger => work({ ledger, session, options, host }));
    session.done();
  });
}

type Work = (doing: Doing) => Promise<void>;

/** @throws ReadoutError `usage`, before a ledger is opened */
function workOf([first, ...rest]: readonly string[], { format }: DossierOptions): Work {
  if (first === undefined) {
    if (format === 'html') throw usage('A list has no page; name a dossier: readout dossier ID --format html.');
    return list;
  }
  const action = ACTIONS.get(first);
  if (action !== undefined) return action(rest);
  if (rest.length > 0) throw usage(`${first} is no work on dossiers: join, split and undo are, or one id alone.`);
  return doing => show(first, doing);
}

const usage = (reason: string): ReadoutError => new ReadoutError('usage', { reason });

const list: Work = async ({ ledger, session, options }) => {
  const { text, party, kind, report, sides, from, until: to, sort, limit, after } = options;
  const page = await ledger.dossiers.list(given({ text, party, kind, report, sides, from, to, sort, limit, after }));
  await session.sink.write(options.format === 'json' ? jsonOf(page, session, 2) : peopleDossiers(page, session.layout));
};

async function show(id: string, { ledger, session, options, host }: Doing): Promise<void> {
  const dossier = await ledger.dossiers.get(id);
  if (options.format !== 'html') {
    await session.sink.write(options.format === 'json' ? jsonOf(dossier, session, 2) : peopleDossier(dossier, session.layout));
    return;
  }
  // What writes pages is not loaded before: every command would wait for it.
  const { dossierHtml } = await import('../../export/dossier/dossier-html.js');
  await session.sink.write(dossierHtml(dossier, { version: host.version }));
}

function joining([from, into, ...more]: readonly string[]): Work {
  if (from === undefined || into === undefined || more.length > 0) throw usage('Say which: readout dossier join FROM INTO.');
  return changed(({ ledger, options, host }) => ledger.dossiers.join({ from, into, reason: reasonOf(options) }, userOf(host)));
}

function splitting([dossier, ...reports]: readonly string[]): Work {
  if (dossier === undefined || reports.length === 0) throw usage('Say which: readout dossier split ID REPORT.');
  return changed(({ ledger, options, host }) =>
    ledger.dossiers.split({ dossier, reports, reason: reasonOf(options) }, userOf(host)),
  );
}

function undoing([change, ...more]: readonly string[]): Work {
  if (change === undefined || more.length > 0) throw usage('Say which change: readout dossier undo CHANGE.');
  return changed(({ ledger, host }) => ledger.dossiers.undo(change, userOf(host)));
}

/** What people do to dossiers: from the ids behind the word to the work. */
const ACTIONS: ReadonlyMap<string, (ids: readonly string[]) => Work> = new Map([
  ['join', joining],
  ['split', splitting],
  ['undo', undoing],
]);

/** @throws ReadoutError `dossier-change-without-reason` */
function reasonOf({ reason = '' }: DossierOptions): string {
  if (reason.trim() === '') throw new ReadoutError('dossier-change-without-reason');
  return reason;
}

/** Shows the change that the work made. */
function changed(work: (doing: Doing) => Promise<DossierChange>): Work {
  return async doing => {
    const { session, options } = doing;
    const change = await work(doing);
    await session.sink.write(
      options.format === 'json' ? jsonOf(change, session, 2) : `${changeLine(change, session.layout).trimStart()}\n`,
    );
  };
}
