/**
 * One suite over every kind of store. `npm test` runs it on the embedded ones, `npm run test:postgres` on a server; a suite sees a kind only
 * by what it is told of it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, describe } from 'vitest';
import { openStore, type Place } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { freshDatabase, TEST_SERVER } from '../support/postgres.js';

export interface Kind {
  /** Whether what was written is there after closing and opening again. */
  readonly lasts: boolean;
  /** Opens that place, or gives an empty store; what is still open when the test ends is closed then. */
  open(place?: Place): Promise<Store>;
  /** A place that nobody has opened yet. */
  fresh(): Promise<Place>;
}

interface Maker {
  readonly name: string;
  readonly lasts: boolean;
  make(): Promise<Made>;
}

interface Made {
  readonly place: Place;
  remove(): Promise<void>;
}

const EMBEDDED: readonly Maker[] = [
  { name: 'in memory', lasts: false, make: async () => ({ place: { memory: true }, remove: async () => {} }) },
  { name: 'in a folder', lasts: true, make: madeFolder },
];

const SERVER: readonly Maker[] = [{ name: 'on a server', lasts: true, make: madeDatabase }];

export function eachStore(what: string, suite: (kind: Kind) => void): void {
  for (const maker of TEST_SERVER === null ? EMBEDDED : SERVER) describe(`${what}, ${maker.name}`, () => suite(kindOf(maker)));
}

type End = () => Promise<void>;

function kindOf({ lasts, make }: Maker): Kind {
  const afterTest: End[] = [];
  const afterSuite: End[] = [];
  const spare: Store[] = [];
  afterEach(() => endAll(afterTest));
  afterAll(() => endAll(afterSuite));
  const fresh = async (ends = afterTest) => {
    const { place, remove } = await make();
    ends.push(remove);
    return place;
  };
  const opened = async (place: Place, ends: End[]) => {
    const store = await openStore(place);
    ends.push(() => store.close());
    return store;
  };
  // A database takes seconds to be made: each is emptied and used again.
  const empty = async () => {
    const store = spare.pop() ?? (await opened(await fresh(afterSuite), afterSuite));
    afterTest.push(async () => {
      if (await emptied(store)) spare.push(store);
    });
    return store;
  };
  return { lasts, fresh: () => fresh(), open: place => (place === undefined ? empty() : opened(place, afterTest)) };
}

/** The last first: a store is closed before its folder is removed. */
async function endAll(ends: End[]): Promise<void> {
  for (const end of ends.splice(0).reverse()) await end();
}

/** `false`: the test has closed or broken it. */
async function emptied({ db }: Store): Promise<boolean> {
  try {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = 'public' and table_name not like 'migrations%'`.execute(
      db,
    );
    await sql`truncate ${sql.join(rows.map(({ name }) => sql.table(name)))} restart identity`.execute(db);
    return true;
  } catch {
    return false;
  }
}

async function madeFolder(): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-contract-'));
  return { place: { folder }, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

async function madeDatabase(): Promise<Made> {
  const { url, drop } = await freshDatabase();
  return { place: { url, connections: 4 }, remove: drop };
}
