/** Reads one source of an import: its report and what the import says of it are kept together, or neither is. */
import { ReadoutError } from '../../errors/readout-error.js';
import type { ImportItem } from '../../model/ledger/import.js';
import type { Ingested } from '../../model/ledger/report-entry.js';
import { importError } from './import-error.js';
import type { ImportRow } from './import-rows.js';
import type { Within } from './keeping.js';
import { type Known, knownFrom } from './known.js';
import type { ImportParts } from './parts.js';
import type { Patience } from './patience.js';
import type { TakenItem } from './queue.js';
import { type Result, writeResult } from './results.js';
import { fetchedSource, keptSource } from './source-of-item.js';
import { storeTrouble } from './store-trouble.js';

/** So often a source may have ended the process (or been in work when something else did) before it is given up. */
const ATTEMPTS = 3;

export interface ReadItem {
  readonly now: ImportRow;
  readonly item: ImportItem;
}

interface At {
  readonly parts: ImportParts;
  readonly patience: Patience;
}

/**
 * Gives `null` where another process was done with it first.
 * @throws ReadoutError `store-lost`, `store-full`; whatever else goes wrong is the source's own and kept with it
 */
export async function readItem(item: TakenItem, at: At): Promise<ReadItem | null> {
  try {
    if (item.attempts > ATTEMPTS) throw new ReadoutError('import-item-ends-process', { id: item.name, attempts: ATTEMPTS });
    return await kept(item, at);
  } catch (error) {
    if (storeTrouble(error) !== null) throw error;
    const result: Result = { state: 'failed', report: null, error: importError(error, item.name) };
    return at.patience.with(async () =>
      read(item, result, await writeResult(at.parts.store.db, item, { result, at: at.parts.now() })),
    );
  }
}

async function kept(item: TakenItem, { parts, patience }: At): Promise<ReadItem | null> {
  let done: ReadItem | null = null;
  const within: Within = async (trx, { outcome, report }: Ingested) => {
    const result: Result = { state: outcome, report: report.id, error: null };
    done = read(item, result, await writeResult(trx, item, { result, at: parts.now() }));
  };
  const keep = await keeper(item, knownFrom(item.declared), { parts, patience });
  await patience.with(() => keep(within));
  return done;
}

/** Has the source at hand, so that it is fetched once, however often keeping it is tried. */
async function keeper(item: TakenItem, known: Known, { parts, patience }: At): Promise<(within: Within) => Promise<unknown>> {
  const { keeping } = parts;
  if (known.kind === 'again') return within => keeping.readAgain(known.report, item.by, within);
  const source = await patience.with(() => sourceOf(known, item, parts));
  return within => keeping.add(source, item.by, within);
}

function sourceOf(known: Exclude<Known, { kind: 'again' }>, { sha256, name }: TakenItem, parts: ImportParts) {
  if (known.kind === 'address') return fetchedSource(known.address, parts.fetch);
  if (known.kind === 'source' && sha256 !== null) return keptSource(known, sha256, parts);
  throw new Error(`nothing is kept of ${name}`);
}

function read({ number, name }: TakenItem, result: Result, now: ImportRow | null): ReadItem | null {
  return now && { now, item: { number, name, ...result } };
}
