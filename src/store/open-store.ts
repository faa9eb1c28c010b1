/** Opens the database that holds a ledger: an embedded one in a folder, or a PostgreSQL server. */
import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { Database } from './database.js';
import { folderDatabase, memoryDatabase } from './embedded/embedded-database.js';
import { migrate } from './migrate.js';
import { serverDatabase } from './server/server-database.js';
import type { Store } from './store.js';
import { type DriverOptions, StoreDriver } from './store-driver.js';
import type { Tables } from './tables.js';
import { TransactionGate } from './transaction-gate.js';

/** Where a ledger lies: in a folder, on a PostgreSQL server, or nowhere (for tests; it ends with the process). */
export type Place =
  | { readonly folder: string; readonly keepFree?: number }
  | { readonly url: string; readonly connections?: number; readonly limit?: number }
  | { readonly memory: true };

/** Opens it and brings its tables up to date. Throws what `store-` errors say. */
export async function openStore(place: Place): Promise<Store> {
  const database = await databaseAt(place);
  const gate = new TransactionGate();
  const { limit = 0 } = database.where;
  const db = kyselyOver({ database, gate, limit });
  try {
    // Another server may be at it for long; whoever waits for it is in no hurry.
    await migrate(kyselyOver({ database, gate, limit: 0 }), database.where.place);
  } catch (error) {
    await database.end();
    throw error;
  }
  let ended: Promise<void> | undefined;
  const close = () => {
    ended ??= database.end();
    return ended;
  };
  return { db, gate, can: { concurrent: database.concurrent }, checkWritable: database.checkWritable, close };
}

function databaseAt(place: Place): Promise<Database> {
  if ('url' in place) return serverDatabase(place.url, place);
  return 'folder' in place ? folderDatabase(place.folder, place.keepFree) : memoryDatabase();
}

function kyselyOver(options: DriverOptions): Kysely<Tables> {
  return new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new StoreDriver(options),
      createIntrospector: db => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}
