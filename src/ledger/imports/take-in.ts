/** Takes in what is to be imported: batch by batch into the store, and only then is it handed over. */
import { sql, type Transaction } from 'kysely';
import { inTransaction } from '../../store/in-transaction.js';
import type { Tables } from '../../store/tables.js';
import { importId } from '../ids.js';
import type { By, ToImport } from '../ledger.js';
import { keepBodies } from '../sources/source-bodies.js';
import { storable } from '../storable.js';
import type { Background } from './background.js';
import { batchesOf } from './batches.js';
import { IMPORT_COLUMNS, type ImportRow, itemOf } from './import-rows.js';
import { type KeptItem, keptItem, weightOf } from './kept-item.js';
import { type ImportParts, TIMING } from './parts.js';

export interface TakeIn {
  readonly parts: ImportParts;
  readonly behind: Background;
}

const LIMITS = { count: 200, size: 4_000_000, sizeOf: weightOf, wait: 500 };

/** Gives the id of the import. Where the giving breaks off, what came until then stays and is read; the import is never `complete`. */
export async function takeIn(
  items: AsyncIterable<ToImport> | Iterable<ToImport>,
  about: { readonly label: string; readonly by: By },
  at: TakeIn,
): Promise<string> {
  const id = await begun(about, at);
  let first = 1;
  try {
    for await (const batch of batchesOf(items, { ...LIMITS, ended: at.behind.closing })) {
      await handOver({ id, first, kept: await Promise.all(batch.map(keptItem)) }, at);
      first += batch.length;
    }
  } catch (error) {
    await ended(id, false, at);
    throw error;
  }
  await ended(id, !at.behind.closing.aborted, at);
  return id;
}

async function begun({ label, by }: { readonly label: string; readonly by: By }, { parts, behind }: TakeIn): Promise<string> {
  const id = importId();
  const time = parts.now().toISOString();
  const row = { id, label: storable(label), by: storable(by), state: 'running', created: time, changed: time };
  await behind.patience.with(() =>
    parts.store.db
      .insertInto('imports')
      .values({ ...row, complete: false, fed_until: fedUntil(parts) })
      .onConflict(on => on.doNothing())
      .execute(),
  );
  return id;
}

interface Batch {
  readonly id: string;
  /** The number of its first item. */
  readonly first: number;
  readonly kept: readonly KeptItem[];
}

async function handOver(batch: Batch, { parts, behind }: TakeIn): Promise<void> {
  const now = await behind.patience.with(() => keepBatch(batch, parts));
  batch.kept.forEach(({ row }, index) => {
    if (row.state === 'failed')
      behind.tell(now, itemOf({ ...row, number: batch.first + index, report: null, error: row.error ?? null }));
  });
  await behind.read(batch.id);
}

/** Can be done twice: where the store was lost just after it had kept the batch, nothing comes twice. Gives the import as it is then. */
function keepBatch({ id, first, kept }: Batch, parts: ImportParts): Promise<ImportRow> {
  return inTransaction(parts.store, async trx => {
    const bodies = kept.flatMap(({ body }) => body ?? []);
    await keepBodies(trx, bodies);
    const rows = kept.map(({ row }, index) => ({ ...row, import: id, number: first + index }));
    const items = trx.insertInto('import_items').values(rows);
    const inserted = await items
      .onConflict(on => on.doNothing())
      .returning('state')
      .execute();
    const failed = inserted.filter(({ state }) => state === 'failed').length;
    return counted(trx, { id, more: inserted.length, failed }, parts);
  });
}

interface More {
  readonly id: string;
  readonly more: number;
  readonly failed: number;
}

function counted(trx: Transaction<Tables>, { id, more, failed }: More, parts: ImportParts): Promise<ImportRow> {
  return (
    trx
      .updateTable('imports')
      .set(row => ({ total: row('total', '+', more), failed: row('failed', '+', failed) }))
      .set({ changed: parts.now().toISOString(), fed_until: fedUntil(parts) })
      // So long after the one before that the import was taken for ended.
      .set({ state: sql`case state when 'done' then 'running' else state end` })
      .where('id', '=', id)
      .returning(IMPORT_COLUMNS)
      .executeTakeFirstOrThrow()
  );
}

/** Until then other processes believe that more is still to come. */
function fedUntil({ now, timing }: ImportParts): string {
  return new Date(now().getTime() + (timing?.lease ?? TIMING.lease)).toISOString();
}

async function ended(id: string, complete: boolean, { parts, behind }: TakeIn): Promise<void> {
  const set = { complete, fed_until: null, changed: parts.now().toISOString() };
  await behind.patience.with(() => parts.store.db.updateTable('imports').set(set).where('id', '=', id).execute());
  await behind.read(id);
}
