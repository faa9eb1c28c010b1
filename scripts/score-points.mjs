// Scores two accounts set side by side: used by score.mjs; by itself it prints one JSON object.
//   npm run build && node scripts/score-points.mjs --data DIR --scorers DIR [--written]
// DIR of --data (or READOUT_DATA) holds gold/pairs-points.ndjson, gold/pairs-points-more.ndjson and readouts/pairs.ndjson; DIR of --scorers (or READOUT_SCORERS) points.py.
// --written: instead the written pairs of training/labels/accounts.txt that the comparer is not trained on, to look at while developing.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { lines } from './corpora.mjs';
import { wanted } from './places.mjs';

/** Whether a written pair is kept from training: training/accounts.py decides by the same hash. */
const isAside = ({ id }) => Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) % 6 === 0;

/** What the scorer says of the pairs of real accounts. */
export function scorePoints(data, scorers) {
  const events = lines(wanted('--data', data, 'readouts/pairs.ndjson'));
  const gold = ['pairs-points', 'pairs-points-more'].flatMap(name => lines(wanted('--data', data, `gold/${name}.ndjson`)));
  return scored(gold, events, wanted('--scorers', scorers, 'points.py'));
}

/** The same of the written pairs that are set aside. */
export function scoreWritten(scorers) {
  const pairs = writtenPairs().filter(isAside);
  const events = pairs.map(({ id, accounts }) => ({ event: id, accounts: accounts.map(({ by, text }) => ({ by, text })) }));
  return scored(pairs.flatMap(goldOf), events, wanted('--scorers', scorers, 'points.py'));
}

function scored(gold, events, scorer) {
  const folder = mkdtempSync(join(tmpdir(), 'readout-points-'));
  try {
    const files = [gold, events, compared(gold, events, folder)].map((records, k) =>
      written(records, join(folder, `${k}.ndjson`)),
    );
    return JSON.parse(execFileSync('python3', [scorer, ...files, '--json'], { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function written(records, path) {
  writeFileSync(path, records.map(record => `${JSON.stringify(record)}\n`).join(''));
  return path;
}

/** What the command that a user would type answers, for each pair of accounts that gold tells of. */
function compared(gold, events, folder) {
  const byEvent = new Map(events.map(event => [event.event, event.accounts]));
  const pairs = new Map(
    gold.map(({ event, accounts, spans }) => [
      JSON.stringify([event, accounts]),
      { event, accounts, parties: Object.keys(spans) },
    ]),
  );
  const asked = [...pairs.values()].map(({ event, accounts, parties }) => ({
    event,
    accounts: parties.map(party => {
      const all = byEvent.get(event);
      const { text, title, date } = accounts?.[party] === undefined ? all.find(({ by }) => by === party) : all[accounts[party]];
      return { id: `${event} ${party}`, text, publisher: party, title, date };
    }),
  }));
  const program = fileURLToPath(new URL('../dist/main.js', import.meta.url));
  const file = written(asked, join(folder, 'asked.ndjson'));
  const options = ['compare', file, '--from', 'accounts', '--format', 'ndjson', '--quiet'];
  const answers = execFileSync(process.execPath, [program, ...options], { maxBuffer: 2 ** 30, encoding: 'utf8' });
  const points = answers
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line).points);
  return [...pairs.values()].map(({ event, accounts }, k) => ({ event, ...(accounts && { accounts }), points: points[k] }));
}

/** {id, accounts: [{by, text, spans: {point: [[start, end], …]}}], verdicts: {point: verdict}}, offsets in UTF-16 code units. */
function writtenPairs() {
  const file = readFileSync(new URL('../training/labels/accounts.txt', import.meta.url), 'utf8');
  return file
    .split(/^=== /m)
    .slice(1)
    .map(chunk => {
      const [head, ...parts] = chunk.split(/^--- /m);
      const [a, b, points] = parts;
      const verdicts = Object.fromEntries(
        Array.from(points.matchAll(/^(\d+) (both|differs|conflict)/gm), ([, n, verdict]) => [n, verdict]),
      );
      return { id: head.split('|')[0].trim(), accounts: apart([a, b].map(accountOf)), verdicts };
    });
}

const apart = ([a, b]) => [a, b.by === a.by ? { ...b, by: `${b.by} (2)` } : b];

function accountOf(part) {
  const [head, ...body] = part.split('\n');
  const marked = body
    .join('\n')
    .trim()
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.split(/\s+/).join(' '))
    .join('\n\n');
  const spans = {};
  let text = '';
  for (const [, n, words, plain] of marked.matchAll(/\{(\d+)\|([^{}]*)\}|([^{}]+)/g)) {
    const start = text.length;
    text += words ?? plain;
    if (n !== undefined) spans[n] = [...(spans[n] ?? []), trimmed(text, start)];
  }
  return { by: head.split('|')[0].trim(), text, spans };
}

function trimmed(text, from) {
  const words = text.slice(from);
  const start = from + words.search(/[^ ,;.\n]/);
  return [start, from + words.replace(/[ ,;.\n]+$/, '').length];
}

function goldOf({ id, accounts, verdicts }) {
  const points = new Set(accounts.flatMap(({ spans }) => Object.keys(spans)));
  return Array.from(points, n => ({
    event: id,
    point: n,
    verdict: verdicts[n] ?? 'only',
    spans: Object.fromEntries(accounts.map(({ by, spans }) => [by, spans[n] ?? []])),
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, scorers: { type: 'string' }, written: { type: 'boolean' } },
  });
  const [data, scorers] = [values.data ?? process.env.READOUT_DATA, values.scorers ?? process.env.READOUT_SCORERS];
  console.log(JSON.stringify(values.written ? scoreWritten(scorers) : scorePoints(data, scorers), null, 1));
}
