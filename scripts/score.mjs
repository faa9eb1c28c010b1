// Measures Readout against annotated texts and writes docs/accuracy.md.
//   npm run score -- --data DIR --scorers DIR [--out FILE] [--print]
// DIR of --data (or READOUT_DATA): attribution/, gold/, readouts/, extraction/, coref/, sameevent/; DIR of --scorers (or READOUT_SCORERS): attribution.py, speakers.py, points.py, extraction.py.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { accuracyPage } from './accuracy-page.mjs';
import { fraction, HELD_OUT, lines, readReports } from './corpora.mjs';
import { wanted } from './places.mjs';
import { scoreContacts } from './score-contacts.mjs';
import { scoreEvents } from './score-events.mjs';
import { scoreInitiative } from './score-initiative.mjs';
import { scorePoints, scoreWritten } from './score-points.mjs';
import { scorePronouns } from './score-pronouns.mjs';
import { scoreSpeakers } from './score-speakers.mjs';

const { values } = parseArgs({
  options: { data: { type: 'string' }, scorers: { type: 'string' }, out: { type: 'string' }, print: { type: 'boolean' } },
});
const data = values.data ?? process.env.READOUT_DATA;
const scorers = values.scorers ?? process.env.READOUT_SCORERS;
const scorer = wanted('--scorers', scorers, 'attribution.py');
const root = fileURLToPath(new URL('..', import.meta.url));

const news = lines(wanted('--data', data, 'attribution/polnear-dev.ndjson'));
const readouts = heldOutReadouts();
const readoutsRead = read(readouts);
const newsRead = read(news);
const folder = mkdtempSync(join(tmpdir(), 'readout-score-'));
try {
  const results = {
    news: score(news, newsRead),
    readouts: score(readouts, readoutsRead),
    inner: score(inner(readouts), inner(readoutsRead)),
    speakers: {
      news: speakers(newsSpeakers(), news, newsRead),
      readouts: speakers(readouts.flatMap(speakersOfReadout), readouts, readoutsRead),
    },
    pronouns: await scorePronouns(wanted('--data', data, 'coref/gap-validation.tsv')),
    contacts: scoreContacts(data),
    initiative: scoreInitiative(data),
    coder: ofCoder('cross-validation.json'),
    proposed: await scoreEvents(data),
    points: scorePoints(data, scorers),
    written: scoreWritten(scorers),
    extraction: extraction(),
    model: JSON.parse(readFileSync(join(root, 'models/tagger/model.json'), 'utf8')).name,
  };
  console.log(JSON.stringify(results, null, 1));
  if (!values.print) writeFileSync(values.out ?? join(root, 'docs/accuracy.md'), accuracyPage(results));
} finally {
  rmSync(folder, { recursive: true });
}

/** What training printed of the coder: measuring it again takes as long as training it. */
function ofCoder(file) {
  return JSON.parse(readFileSync(join(root, 'models/coder', file), 'utf8'));
}

/** The labelled readouts that no model is trained on, with their texts. */
function heldOutReadouts() {
  const texts = new Map(
    ['whitehouse', 'kremlin-ukraine'].flatMap(name =>
      lines(wanted('--data', data, `readouts/${name}.ndjson.gz`)).map(d => [d.id, d.text]),
    ),
  );
  return lines(wanted('--data', data, 'gold/readouts-train.ndjson'))
    .filter(({ id }) => fraction(id) < HELD_OUT)
    .map(({ id, statements }) => ({ id, text: texts.get(id), attributions: statements }));
}

/** What the command that a user would type answers, in the scorer's words. */
function read(gold) {
  return readReports(gold.map(({ id, text }) => ({ id, text }))).map(({ id, statements }) => ({ id, attributions: statements }));
}

function score(gold, predicted) {
  const [goldFile, predictedFile] = [gold, predicted].map((records, k) => {
    const path = join(folder, `${k}.ndjson`);
    writeFileSync(path, records.map(record => `${JSON.stringify(record)}\n`).join(''));
    return path;
  });
  return JSON.parse(execFileSync('python3', [scorer, goldFile, predictedFile, '--json'], { encoding: 'utf8' }));
}

function newsSpeakers() {
  return ['0', '1'].flatMap(part => lines(wanted('--data', data, `gold/speakers-dev-${part}.ndjson`)));
}

function speakersOfReadout({ id, attributions }) {
  return attributions.map((statement, index) => ({ doc: id, index, ...statement }));
}

function speakers(gold, articles, predicted) {
  const known = new Set(gold.map(({ doc }) => doc));
  const kept = records => records.filter(({ id }) => known.has(id));
  return scoreSpeakers({
    scorer: wanted('--scorers', scorers, 'speakers.py'),
    folder,
    gold,
    articles: kept(articles),
    predicted: kept(predicted),
  });
}

/** Statements inside statements alone. */
function inner(records) {
  return records.map(record => ({ ...record, attributions: record.attributions.filter(({ inside }) => inside !== null) }));
}

function extraction() {
  return JSON.parse(
    execFileSync(process.execPath, [join(root, 'scripts/score-extraction.mjs'), '--data', data, '--scorers', scorers], {
      encoding: 'utf8',
    }),
  );
}
