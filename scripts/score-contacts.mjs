// Scores the main contact of readouts: kind, participants, date, topics. Used by score.mjs; by itself it prints one JSON object.
//   npm run build && node scripts/score-contacts.mjs --data DIR
// DIR of --data (or READOUT_DATA) holds gold/readouts-train.ndjson and readouts/.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureContacts, percent } from './contact-measures.mjs';
import { fraction, HELD_OUT, lines, readReports } from './corpora.mjs';
import { wanted } from './places.mjs';

const SAMPLE = 800;
const SEED = 'contacts-1';

/** Figures for the readouts held out and those to work on, and for the kind on readouts that only their title annotates. */
export function scoreContacts(data) {
  const readouts = new Map(
    ['whitehouse', 'kremlin-ukraine'].flatMap(name =>
      lines(wanted('--data', data, `readouts/${name}.ndjson.gz`)).map(d => [d.id, d]),
    ),
  );
  const gold = lines(wanted('--data', data, 'gold/readouts-train.ndjson'));
  const contacts = mainContacts(gold.map(({ id }) => readouts.get(id)));
  const pairs = gold.map(({ id, contact }) => ({ id, gold: contact, contact: contacts.get(id) ?? null }));
  const isHeldOut = ({ id }) => fraction(id) < HELD_OUT;
  return {
    heldOut: measureContacts(pairs.filter(isHeldOut)),
    train: measureContacts(pairs.filter(pair => !isHeldOut(pair))),
    kindByTitle: kindByTitle([...readouts.values()], new Set(gold.map(({ id }) => id))),
  };
}

/** The kind where the title's word is the truth; the title itself is not given, and no text of these is looked at. */
function kindByTitle(readouts, annotated) {
  const sample = readouts
    .filter(({ id, kind, title }) => !annotated.has(id) && kind?.startsWith('readout-') && kindsOfTitle(title) !== null)
    .sort((a, b) => fraction(SEED + a.id) - fraction(SEED + b.id))
    .slice(0, SAMPLE);
  const contacts = mainContacts(sample.map(readout => ({ ...readout, title: null })));
  const isRight = ({ id, title }) => kindsOfTitle(title).includes(contacts.get(id)?.kind);
  const part = kind => sample.filter(({ title }) => kindsOfTitle(title)[0] === kind);
  return {
    readouts: sample.length,
    right: percent(sample.filter(isRight).length, sample.length),
    calls: percent(part('call').filter(isRight).length, part('call').length),
    meetings: percent(part('meeting').filter(isRight).length, part('meeting').length),
  };
}

/**
 * The kinds that a title's word stands for. A "call" may be one by video, and so may a "meeting" (the annotated ones are "video call" where the text
 * says "virtual" or "video"), which a title seldom says. `null`: no such word, or both.
 */
function kindsOfTitle(title) {
  const isCall = /\b(?:call|conversation)\b/i.test(title);
  const isMeeting = /\b(?:meeting|roundtable|convening|listening session)\b/i.test(title);
  if (isCall === isMeeting) return null;
  return [isCall ? 'call' : 'meeting', 'video call'];
}

/** By the id of the readout: the first contact. */
function mainContacts(readouts) {
  const reports = readReports(readouts.map(({ id, text, title, date }) => ({ id, text, title: title ?? undefined, date })));
  return new Map(reports.map(({ id, contacts }) => [id, contacts[0] ?? null]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  console.log(JSON.stringify(scoreContacts(values.data ?? process.env.READOUT_DATA), null, 1));
}
