// Measures whether copies are known again: texts that were cut, reordered, begun anew or marked otherwise, against different texts about one event.
//   npm run build && node scripts/score-origins.mjs --data DIR
// DIR of --data (or READOUT_DATA) holds attribution/polnear-train.ndjson, readouts/ and sameevent/ecbplus.ndjson.gz. Prints one JSON object.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { randomNumbers } from '../bench/random-numbers.mjs';
import { keysOf } from '../dist/ledger/dossiers/same/keys.js';
import { portraitOf } from '../dist/ledger/dossiers/same/portrait.js';
import { copyOf } from '../dist/ledger/origins/copy-of.js';
import { grouped } from '../dist/text/grouped.js';
import { quotations } from '../dist/text/quotation-marks.js';
import { wordsIn } from '../dist/text/words-in.js';
import { lines } from './corpora.mjs';
import { wanted } from './places.mjs';

const PAIRS = 1000;
/** UTF-16 code units of a text that is edited at least: of less, a cut leaves nothing. */
const LEAST = 800;
/** Texts of one event that have so many words in a row in common, outside of quotation marks, were copied from one source. */
const COPIED = 20;

export function scoreOrigins(data) {
  const texts = textsOf(data).filter(({ text }) => text.length >= LEAST);
  const random = randomNumbers(7);
  const edited = Array.from({ length: PAIRS }, (_, k) => {
    const [one, other] = [random.one(texts).text, random.one(texts).text];
    return { one, ...editOf(one, other, random, k) };
  });
  const missed = edited.filter(({ one, text }) => !isFound(one, text));
  const pairs = differentPairs(data, random);
  const wrong = pairs.filter(([one, other]) => isFound(one.text, other.text));
  return {
    edits: { pairs: edited.length, found: edited.length - missed.length, missedByKind: counted(missed.map(({ kind }) => kind)) },
    different: { pairs: pairs.length, taken: wrong.length, which: wrong.map(([one, other]) => `${one.id} ${other.id}`) },
  };
}

/** As the ledger does: looked up by a key, then judged. */
function isFound(one, other) {
  const [a, b] = [one, other].map(text => portraitOf({ ...BARE, text }));
  const own = new Set(keysOf(a).own);
  return keysOf(b).asked.some(key => own.has(key)) && copyOf(a.print, b.print) !== null;
}

const BARE = {
  title: null,
  removed: [],
  dateline: null,
  published: null,
  date: { when: null },
  actors: [],
  places: [],
  contacts: [],
};

const textsOf = data => [
  ...lines(wanted('--data', data, 'attribution/polnear-train.ndjson')),
  ...lines(wanted('--data', data, 'readouts/whitehouse.ndjson.gz')),
  ...lines(wanted('--data', data, 'readouts/kremlin-ukraine.ndjson.gz')),
  ...lines(wanted('--data', data, 'sameevent/ecbplus.ndjson.gz')),
];

const EDITS = { cut, reordered, begunAnew, marked };

/** One to three edits, each kind as often as the others. */
function editOf(text, other, random, k) {
  const names = Object.keys(EDITS);
  const chosen = [...new Set([names[k % names.length], ...Array.from({ length: random.below(3) }, () => random.one(names))])];
  return { kind: chosen.join('+'), text: chosen.reduce((now, name) => EDITS[name](now, { other, random }), text) };
}

/** From 40 to 80 of a hundred sentences stay: the first, as a desk shortens, or a stretch. */
function cut(text, { random }) {
  const all = sentencesOf(text);
  const count = Math.max(2, Math.round(all.length * (0.4 + 0.4 * (random.below(1000) / 1000))));
  const from = random.chance(0.5) ? 0 : random.below(Math.max(1, all.length - count));
  return all.slice(from, from + count).join(' ');
}

function reordered(text, { random }) {
  const parts = paragraphsOf(text);
  return parts
    .map(part => [random.below(1e6), part])
    .sort((a, b) => a[0] - b[0])
    .map(([, part]) => part)
    .join('\n\n');
}

/** The first sentence goes, and the beginning of another text takes its place. */
function begunAnew(text, { other }) {
  return [...sentencesOf(other).slice(0, 2), ...sentencesOf(text).slice(1)].join(' ');
}

const MARKS = [
  ['“', '”'],
  ['«', '»'],
  ['"', '"'],
  ['„', '“'],
];

function marked(text, { random }) {
  const [open, close] = random.one(MARKS);
  let isOpen = false;
  return text.replace(/["“”«»„]/g, () => {
    isOpen = !isOpen;
    return isOpen ? open : close;
  });
}

const sentencesOf = text => text.split(/(?<=[.!?]["”»]?)\s+/).filter(Boolean);

/** Runs of three sentences where the text has lost its paragraphs. */
function paragraphsOf(text) {
  const own = text.split(/\n+/).filter(part => part.trim());
  if (own.length >= 4) return own;
  const all = sentencesOf(text);
  return Array.from({ length: Math.ceil(all.length / 3) }, (_, k) => all.slice(3 * k, 3 * k + 3).join(' '));
}

/** Two reports of one event each, what was evidently copied left out; and what both sides tell of one contact. */
function differentPairs(data, random) {
  const events = grouped(lines(wanted('--data', data, 'sameevent/ecbplus.ndjson.gz')), ({ subtopic }) => subtopic);
  const told = lines(wanted('--data', data, 'readouts/pairs.ndjson')).filter(({ event }) => event !== ONE_TEXT);
  const sides = told.flatMap(({ accounts }) => pairsOf(accounts));
  const news = [...events.values()].flatMap(pairsOf).filter(([one, other]) => commonRun(one.text, other.text) < COPIED);
  const chosen = news
    .map(pair => [random.below(1e9), pair])
    .sort((a, b) => a[0] - b[0])
    .map(([, pair]) => pair);
  return [...sides, ...chosen].slice(0, PAIRS);
}

/** A joint statement that several published. */
const ONE_TEXT = 'five-nuclear-states-2022-01-03';

const pairsOf = all => all.flatMap((one, at) => all.slice(at + 1).map(other => [one, other]));

/** The longest run of words that both have outside of quotation marks. */
function commonRun(one, other) {
  const [a, b] = [one, other].map(unquotedWords);
  const places = grouped([...a.keys()], at => a[at]);
  let most = 0;
  for (const [at, word] of b.entries())
    for (const from of places.get(word) ?? []) {
      let length = 0;
      while (length < 60 && a[from + length] !== undefined && a[from + length] === b[at + length]) length++;
      most = Math.max(most, length);
    }
  return most;
}

function unquotedWords(text) {
  let [own, at] = ['', 0];
  for (const { span } of quotations(text)) {
    own += `${text.slice(at, span[0])} `;
    at = span[1];
  }
  return wordsIn(own + text.slice(at));
}

const counted = all => Object.fromEntries([...grouped(all, one => one)].map(([name, some]) => [name, some.length]));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  console.log(JSON.stringify(scoreOrigins(values.data ?? process.env.READOUT_DATA), null, 1));
}
