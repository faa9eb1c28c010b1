// Scores what one is said to do to another, on pairs of names that we labelled where they stand (training/labels/event-pairs.ndjson). Used by score.mjs; by itself it prints one JSON object.
//   npm run build && node scripts/score-events.mjs --data DIR
// DIR of --data (or READOUT_DATA) holds readouts/, sameevent/ecbplus.ndjson.gz and attribution/polnear-train.ndjson.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { percent } from './contact-measures.mjs';
import { fraction, labelled } from './corpora.mjs';

const HELD_OUT_PAIRS = 0.25; // of the texts; the same hash decides in training/coder.py

/** Precision and recall of category and direction, over the pairs set aside and over those that the coder was trained on. */
export async function scoreEvents(data) {
  const built = path => import(new URL(`../dist/${path}`, import.meta.url).href);
  const [{ modelFiles }, { openModelCoder }, { Threads }, { answerOf }] = await Promise.all([
    built('tagger/model-files.js'),
    built('tagger/model-coder.js'),
    built('tagger/threads.js'),
    built('pipeline/6-events/codes/told/asked.js'),
  ]);
  const threads = new Threads(2);
  const coder = openModelCoder(modelFiles(fileURLToPath(new URL('../models/coder/', import.meta.url))), threads);
  const rows = labelled('event-pairs.ndjson', data);
  const pairs = rows.map(pairOf);
  const judgements = await coder.code(pairs);
  await threads.close();
  const judged = rows.map(({ id, root }, k) => ({
    isAside: fraction(id) < HELD_OUT_PAIRS,
    gold: root,
    told: answerOf(pairs[k], judgements[k])?.root ?? 'NONE',
  }));
  return { aside: figures(judged.filter(({ isAside }) => isAside)), train: figures(judged.filter(({ isAside }) => !isAside)) };
}

function pairOf({ record, sentence: [start, end], source, target }) {
  const within = span => span.map(at => at - start);
  return { text: record.text.slice(start, end), source: within(source), target: within(target) };
}

function figures(judged) {
  const events = judged.filter(({ gold }) => gold !== 'NONE').length;
  const told = judged.filter(pair => pair.told !== 'NONE').length;
  const right = judged.filter(pair => pair.told !== 'NONE' && pair.told === pair.gold).length;
  return { pairs: judged.length, events, told, precision: percent(right, told), recall: percent(right, events) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  console.log(JSON.stringify(await scoreEvents(values.data ?? process.env.READOUT_DATA), null, 1));
}
