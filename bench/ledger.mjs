// Measures how fast a ledger finds: median and slowest twentieth of search (page, number of all, highlights) and of facets, beside a bare count over
// the statements in the same run, which tells how busy the machine is.
//   node bench/ledger.mjs [--statements 100000] [--folder DIR | --url postgres://…] [--rounds 3] [--each]
// A folder or a database that holds a ledger already is measured as it is, if this made it; a temporary folder otherwise.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { openSearch } from '../dist/ledger/search/open-search.js';
import { openStore } from '../dist/store/open-store.js';
import { questionsOf } from './ledger-queries.mjs';
import { seedStore, worldOf } from './ledger-seed.mjs';

const { values } = parseArgs({
  options: {
    statements: { type: 'string', default: '100000' },
    folder: { type: 'string' },
    url: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    each: { type: 'boolean' },
  },
});
const temporary = values.folder || values.url ? null : mkdtempSync(join(tmpdir(), 'readout-bench-'));
const store = await openStore(values.url ? { url: values.url } : { folder: values.folder ?? join(temporary, 'ledger') });
try {
  const world = worldOf();
  const seeded = await seedOnce(store, world);
  console.log(JSON.stringify({ ...seeded, ...(await measured(store, questionsOf(world))) }, null, 1));
} finally {
  await store.close();
  if (temporary) rmSync(temporary, { recursive: true });
}

async function seedOnce({ db }, world) {
  const count = async () => (await sql`select count(*) as n from findable`.execute(db)).rows[0].n;
  const seconds = (await count()) > 0 ? null : (await timed(() => seedStore(store, world, Number(values.statements)))) / 1000;
  return {
    cores: availableParallelism(),
    store: values.url ? 'PostgreSQL' : 'PGlite',
    statements: await count(),
    seedSeconds: seconds && Math.round(seconds),
  };
}

/** In milliseconds; the first round only warms up. */
async function measured(store, questions) {
  const statements = openSearch({ store });
  // Counts over the whole ledger are kept until it changes.
  const firstFacets = await timed(() => statements.facets({}));
  const took = { search: [], facets: [], deep: [], bare: [] };
  for (let round = 0; round <= Number(values.rounds); round++) {
    for (const question of questions) {
      const one = await oneQuestion({ db: store.db, statements }, question);
      if (round > 0) for (const [name, time] of Object.entries(one)) took[name].push(time);
      if (round > 0 && values.each) console.log(JSON.stringify(question), JSON.stringify(one));
    }
  }
  return {
    questions: questions.length,
    firstFacets: Math.round(firstFacets),
    ...Object.fromEntries(Object.entries(took).map(([name, times]) => [name, summary(times)])),
  };
}

async function oneQuestion({ db, statements }, { sort, ...filter }) {
  let page;
  const search = await timed(async () => {
    page = await statements.search({ ...filter, ...(sort && { sort }) });
  });
  const facets = await timed(() => statements.facets(filter));
  const bare = await timed(() => sql`select count(*) from findable where day is not null and marks <> '{}'`.execute(db));
  if (page.next === null) return { search, facets, bare };
  const deep = await timed(() => statements.search({ ...filter, ...(sort && { sort }), after: page.next }));
  return { search, facets, bare, deep };
}

async function timed(work) {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

function summary(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = share => Number(sorted[Math.floor(share * (sorted.length - 1))].toFixed(1));
  return { median: at(0.5), p95: at(0.95), least: at(0) };
}
