// Fills an empty store with reports and statements that nobody ever made: invented words, names and states, as often as words and names are in the news.
import { sql } from 'kysely';
import { refreshFindable } from '../dist/ledger/search/refresh-findable.js';
import { randomNumbers } from './random-numbers.mjs';

const ACTS = [
  'assert',
  'assert',
  'assert',
  'assert',
  'demand',
  'propose',
  'deny',
  'accuse',
  'promise',
  'support',
  'predict',
  'feel',
];
const MODES = ['indirect', 'indirect', 'direct', 'mixed'];
const CONTACTS = ['call', 'meeting', 'meeting', 'visit', 'summit', 'statement'];
const GAPS = ['words-missing', 'subject-missing', 'elision', 'quotation-unclosed'];
const FIRST_DAY = Date.UTC(2029, 0, 1);
const BATCH = 1000;
/** Words that are in nearly every text and mean nothing by themselves. */
const SMALL = ['the', 'of', 'and', 'to', 'in', 'that', 'a', 'is', 'for', 'with', 'would', 'not', 'on', 'be'];

/** What there is to ask for: words, names and states, the most frequent first. */
export function worldOf(seed = 1) {
  const random = randomNumbers(seed);
  const words = distinct(9000, () => word(random, 2, 4));
  const parties = distinct(60, () => `${capital(word(random, 2, 3))}ia`);
  const publishers = distinct(80, () => `The ${capital(word(random, 2, 3))} Courier`);
  const actors = distinct(3000, () => `${capital(word(random, 2, 2))} ${capital(word(random, 2, 3))}`).map((name, at) => ({
    id: `a${String(at).padStart(10, '0')}`,
    name,
    party: random.chance(0.85) ? random.common(parties) : null,
  }));
  return { words, parties, publishers, actors };
}

/** Fills it with `count` statements, about 16 a report. */
export async function seedStore({ db }, world, count, seed = 2) {
  const random = randomNumbers(seed);
  await insertActors(db, world.actors);
  for (let done = 0, report = 0; done < count; ) {
    const batch = { reports: [], statements: [], actors: [] };
    while (batch.statements.length < BATCH && done + batch.statements.length < count) {
      addReport(batch, { random, world, number: report++, most: count - done - batch.statements.length });
    }
    await insertBatch(db, batch);
    done += batch.statements.length;
  }
  await sql`analyze`.execute(db);
}

async function insertActors(db, actors) {
  const rows = actors.map(actor => ({
    ...actor,
    kind: 'person',
    names: [actor.name],
    roles: [],
    keys: [],
    prefix: '',
    tally: {},
  }));
  await insertRows(db, 'actors', rows);
}

/** All rows as one parameter: thousands of parameters take longer than the rows. */
async function insertRows(db, table, rows, doc) {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]);
  const names = [...columns, ...(doc ? ['doc'] : [])].map(name => sql.ref(name));
  const values = [...columns.map(name => sql.ref(`row.${name}`)), ...(doc ? [doc] : [])];
  await sql`insert into ${sql.table(table)} (${sql.join(names)}) select ${sql.join(values)}
    from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb) as row`.execute(db);
}

function addReport({ reports, statements, actors }, { random, world, number, most }) {
  const id = `r${String(number).padStart(10, '0')}`;
  const day = new Date(FIRST_DAY + random.below(2000) * 86_400_000).toISOString().slice(0, 10);
  const publisher = random.common(world.publishers);
  const cast = Array.from({ length: 4 }, () => random.common(world.actors));
  const inside = random.chance(0.3) ? [random.one(CONTACTS)] : [];
  const count = Math.min(most, 4 + random.below(25));
  reports.push({ id, day, publisher, title: sentence(random, world.words, 8), statements: count });
  for (let k = 1; k <= count; k++) {
    const speakers = random.chance(0.9) ? [random.one(cast), ...(random.chance(0.05) ? [random.one(cast)] : [])] : [];
    const addressees = random.chance(0.25) ? [random.one(cast)] : [];
    const statement = `${id}.s${k}`;
    statements.push(statementOf({ random, world, id: statement, report: id, k, day, publisher, speakers, addressees, inside }));
    for (const [role, all] of [
      ['speaker', speakers],
      ['addressee', addressees],
    ])
      for (const [place, { id: actor, party }] of all.entries())
        actors.push({ statement, role, place, appearance: null, actor, party });
  }
}

function statementOf({ random, world, id, report, k, day, publisher, speakers, addressees, inside }) {
  const content = sentence(random, world.words, 6 + random.below(30));
  const names = all => (all.length === 0 ? null : all.map(({ name }) => name).join(' & '));
  const via = random.chance(0.3) ? [random.common(world.publishers)] : [];
  const row = {
    ...{ id, report, number: k, local: `s${k}`, content, spans: [[k * 300, k * 300 + content.length]] },
    ...{ cue: 'said', source: names(speakers)?.split(' ').at(-1) ?? '', mode: random.one(MODES), act: random.one(ACTS) },
    ...{ hedged: random.chance(0.05), negated: random.chance(0.03), speaker: names(speakers), kind: 'person' },
    ...{ addressee: names(addressees), via, medium: null, said: day, day, publisher, contacts: inside },
    gaps: random.chance(0.06) ? [random.one(GAPS)] : [],
  };
  return {
    ...row,
    ...{ current: true, withdrawn: false, corrected: false },
    machine: { ...row, speakers, addressees },
  };
}

async function insertBatch(db, { reports, statements, actors }) {
  await db.transaction().execute(async trx => {
    await insertRows(trx, 'reports', reports.map(reportRow), sql`to_tsvector('english', row.title)`);
    await insertRows(trx, 'statements', statements);
    await insertRows(trx, 'statement_actors', actors);
    await refreshFindable(trx, { reports: reports.map(({ id }) => id) });
  });
}

function reportRow({ id, day, publisher, title, statements }) {
  const now = `${day}T12:00:00.000Z`;
  return {
    ...{ id, key: id, name: `${id}.html`, url: `https://courier.example/${id}`, title, publisher, day, date: day, statements },
    ...{
      added: now,
      changed: now,
      revision: 1,
      reading: `${id}.1`,
      next_statement: statements + 1,
      contacts: 0,
      events: 0,
      gaps: 0,
    },
    withdrawn: false,
  };
}

/** Half of its words are small ones, the others as common as they come. */
function sentence(random, words, length) {
  return Array.from({ length }, () => (random.chance(0.45) ? random.one(SMALL) : random.common(words))).join(' ');
}

const SYLLABLES =
  'ba bel cor da del dor fa fen gar hal kar ker la lan lor ma mer mor na nor pel ra ren sar sel ta tel tor va ven wil yor'.split(
    ' ',
  );

function word(random, least, most) {
  return Array.from({ length: least + random.below(most - least + 1) }, () => random.one(SYLLABLES)).join('');
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function distinct(count, make) {
  const all = new Set();
  while (all.size < count) all.add(make());
  return [...all];
}
