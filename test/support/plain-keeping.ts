/** Keeps a report a source, with nothing in it: for tests of what goes on around the reading. */
import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { sourceOf } from '../../src/input/source-item.js';
import type { Keeping } from '../../src/ledger/imports/keeping.js';
import { keepBodies, packed } from '../../src/ledger/sources/source-bodies.js';
import type { Ingested, ReportEntry } from '../../src/model/ledger/report-entry.js';
import type { Source } from '../../src/model/source.js';
import type { Store } from '../../src/store/store.js';
import type { Tables } from '../../src/store/tables.js';

const AT = '2031-03-12T09:30:00.000Z';

/** @param read called for each source that is read, before anything is kept; what it throws is the source's error */
export function plainKeeping(store: Store, read: (source: Source) => Promise<void> | void = () => {}): Keeping {
  return {
    add: async (source, _by, within) => {
      const body = await packed(source.body);
      const id = `r${createHash('sha256').update(body.sha256).digest('hex').slice(0, 10)}`;
      const there = await store.db.selectFrom('reports').select('id').where('id', '=', id).executeTakeFirst();
      if (!there) await read(source);
      return store.db.transaction().execute(async trx => {
        await keepBodies(trx, [body]);
        const ingested = await inserted(trx, id, source.id);
        await within?.(trx, ingested);
        return ingested;
      });
    },
    readAgain: async (report, _by, within) => {
      await read(sourceOf({ id: report, body: '' }));
      return store.db.transaction().execute(async trx => {
        const ingested: Ingested = { outcome: 'read-again', report: entryOf(report) };
        await within?.(trx, ingested);
        return ingested;
      });
    },
  };
}

const COUNTS = { revision: 1, statements: 0, contacts: 0, events: 0, gaps: 0 };
const NOTHING = {
  ...{ title: null, publisher: null, author: null, published: null },
  ...{ url: null, language: null, date: null, account: null },
};

async function inserted(trx: Transaction<Tables>, id: string, name: string): Promise<Ingested> {
  const row = { id, key: id, name, added: AT, changed: AT, reading: `${id}.v1`, doc: sql<string>`''::tsvector` };
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('reports')
    .values({ ...row, ...NOTHING, ...COUNTS, day: null })
    .onConflict(on => on.doNothing())
    .executeTakeFirstOrThrow();
  return { outcome: numInsertedOrUpdatedRows === 0n ? 'unchanged' : 'added', report: entryOf(id) };
}

function entryOf(id: string): ReportEntry {
  return { id, name: id, added: AT, changed: AT, withdrawn: false, ...NOTHING, ...COUNTS };
}
