// What the scoring scripts share: files of records, the product's own reading of them, and which readouts are set aside.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { wanted } from './places.mjs';

/** A JSON value a line; ".gz" is unpacked. */
export function lines(path) {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return parsed(text);
}

const parsed = text =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));

/** What the command that a user would type answers: a report a record, in their order. Records have `id`, `text` and what else is known of them. */
export function readReports(records) {
  const input = records.map(record => `${JSON.stringify(record)}\n`).join('');
  const program = fileURLToPath(new URL('../dist/main.js', import.meta.url));
  return parsed(
    execFileSync(process.execPath, [program, 'read', '-', '--from', 'ndjson', '--format', 'ndjson'], {
      input,
      maxBuffer: 2 ** 30,
      encoding: 'utf8',
    }),
  );
}

/** The same number from 0 to 1 for the same words, evenly spread. */
export const fraction = words => Number.parseInt(createHash('sha256').update(words).digest('hex').slice(0, 8), 16) / 2 ** 32;

/** Of the labelled readouts those are set aside whose fraction is below; the same hash decides in training/corpus.py. */
export const HELD_OUT = 0.276;

const FILES = {
  whitehouse: 'readouts/whitehouse.ndjson.gz',
  'kremlin-ukraine': 'readouts/kremlin-ukraine.ndjson.gz',
  ecbplus: 'sameevent/ecbplus.ndjson.gz',
  'polnear-train': 'attribution/polnear-train.ndjson',
};

/** Labels of training/labels/ that name a file and a text in it, each with its `record`. */
export function labelled(name, data) {
  const records = new Map(
    Object.entries(FILES).flatMap(([file, path]) =>
      lines(wanted('--data', data, path)).map(record => [`${file} ${short(record.id)}`, record]),
    ),
  );
  const labels = lines(fileURLToPath(new URL(`../training/labels/${name}`, import.meta.url)));
  return labels.map(label => ({ ...label, record: records.get(`${label.file} ${label.id}`) }));
}

/** By this our own labels name a text. */
const short = id => createHash('sha256').update(id).digest('hex').slice(0, 16);
