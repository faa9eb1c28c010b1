/** The part of the ledger that reads sources and keeps reports: every source once, read outside of any transaction, kept in one. */

import type { Transaction } from 'kysely';
import { ReadoutError } from '../../errors/readout-error.js';
import type { Ingested, Outcome } from '../../model/ledger/report-entry.js';
import type { Source } from '../../model/source.js';
import type { Tables } from '../../store/tables.js';
import { write } from '../changes/write.js';
import type { LedgerContext } from '../context.js';
import type { Keeping, Within } from '../imports/keeping.js';
import type { By } from '../ledger.js';
import { reportEntry } from '../reports/report-entry.js';
import { packed } from '../sources/source-bodies.js';
import { keepSource } from './keep-source.js';
import { keyOf } from './key-of.js';
import { type KnownReport, knownReport, sameSource } from './known-report.js';
import { keepAnew, knownById, newestSource } from './read-anew.js';

type Context = Pick<LedgerContext, 'store' | 'reader' | 'now'>;

export function openKeeping(context: Context): Keeping {
  return {
    add: (source, by, within) => add(context, source, { by, within }),
    readAgain: async (report, by, within) => readAgain(context, await knownById(context.store.db, report), { by, within }),
  };
}

interface Asked {
  readonly by: By;
  readonly within: Within | undefined;
}

async function add(context: Context, source: Source, asked: Asked): Promise<Ingested> {
  const { store, reader, now } = context;
  const body = await packed(source.body);
  const key = keyOf(source, body.sha256);
  const known = await knownReport(store.db, { key });
  const there = known && sameSource(known, source, body.sha256);
  if (known && there)
    return there.number === known.revision ? readAgain(context, known, asked) : unchanged(context, known, asked);
  // What is there is compared as this version reads it.
  const anew = known ? await readAgainIfItCan(context, known, asked.by) : 'unchanged';
  const [version, at] = [reader.version, now().toISOString()];
  const record = await reader.read(source);
  return finish(context, asked, async trx => {
    const { id, outcome } = await keepSource(trx, { source, body, key, record, version, at, by: asked.by });
    return { id, outcome: outcome === 'unchanged' ? anew : outcome };
  });
}

async function readAgain(context: Context, known: KnownReport, asked: Asked): Promise<Ingested> {
  const { store, reader, now } = context;
  const { version } = reader;
  if (known.version === version) return unchanged(context, known, asked);
  const record = await reader.read(await newestSource(store.db, known));
  const anew = { report: known.id, revision: known.revision, record, version, at: now().toISOString(), by: asked.by };
  return finish(context, asked, async trx => ({ id: known.id, outcome: await keepAnew(trx, anew) }));
}

const unchanged = (context: Context, { id }: KnownReport, asked: Asked): Promise<Ingested> =>
  finish(context, asked, async () => ({ id, outcome: 'unchanged' }));

/** A source that this version cannot read any more stays as it was read, and does not stand in the way of a newer one. */
async function readAgainIfItCan(context: Context, known: KnownReport, by: By): Promise<Outcome> {
  try {
    return (await readAgain(context, known, { by, within: undefined })).outcome;
  } catch (error) {
    if (error instanceof ReadoutError && error.exit === 3) return 'unchanged';
    throw error;
  }
}

type Keep = (trx: Transaction<Tables>) => Promise<{ readonly id: string; readonly outcome: Outcome }>;

function finish({ store }: Context, { within }: Asked, keep: Keep): Promise<Ingested> {
  return write(store, async trx => {
    const { id, outcome } = await keep(trx);
    const ingested = { outcome, report: await reportEntry(trx, id) };
    await within?.(trx, ingested);
    return ingested;
  });
}
