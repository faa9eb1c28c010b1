/** The measurements themselves; each answers with figures and ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { openReadout, sourceOf } from '../dist/index.js';
import { openModelCoder } from '../dist/tagger/model-coder.js';
import { modelFiles, taggerFiles } from '../dist/tagger/model-files.js';
import { openModelTagger } from '../dist/tagger/model-tagger.js';
import { inputsOf } from '../dist/tagger/network.js';
import { SESSION_OPTIONS } from '../dist/tagger/session-options.mjs';
import { Threads } from '../dist/tagger/threads.js';
import { windowsOver } from '../dist/tagger/windows.js';
import { Wordpieces } from '../dist/tagger/wordpieces.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const model = taggerFiles(join(root, 'models/tagger'));
const coderModel = modelFiles(join(root, 'models/coder'));
const MEASUREMENTS = { speed, start, stream };
const ROUNDS = 2;

process.once('message', async input => {
  process.send(await MEASUREMENTS[process.argv[2]](input), () => process.exit(0));
});

/**
 * The best of some rounds, reading and the model's bare forward pass over the same windows in turn, so that a noisy neighbour meets both.
 * The windows are those of the articles and of the contents that are read again for statements inside.
 */
async function speed({ articles, cores }) {
  const threads = new Threads(cores);
  const { tagger, requests } = recording(openModelTagger(model, threads));
  const readout = await openReadout({ tagger, coder: openModelCoder(coderModel, threads), cores });
  await readAll(readout, articles.slice(0, 2 * cores));
  requests.length = 0;
  await readAll(readout, articles);
  const inputs = await windowsOf(requests);
  const best = { read: Infinity, bare: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    best.bare = Math.min(best.bare, await bareForward(inputs, cores));
    best.read = Math.min(best.read, await seconds(() => readAll(readout, articles)));
  }
  await readout.close();
  await threads.close();
  const characters = articles.reduce((sum, text) => sum + text.length, 0);
  return {
    cores,
    articlesPerSecond: articles.length / best.read,
    charactersPerSecond: characters / best.read,
    bareArticlesPerSecond: articles.length / best.bare,
    ratio: best.read / best.bare,
    windows: inputs.length,
    pieces: inputs.reduce((sum, { pieces }) => sum + pieces.data.length - 2, 0),
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

/** From the command typed to the first statement printed, in milliseconds: the median of some runs, beside Node's own start. */
async function start({ runs }) {
  const sample = join(root, 'samples/4-talmark-dispatch.txt');
  const firstStatement = await medianOf(runs, () =>
    firstOutput([join(root, 'dist/main.js'), 'read', sample, '--format', 'ndjson']),
  );
  const node = await medianOf(runs, () => firstOutput(['-e', 'console.log(1)']));
  return { firstStatement, node };
}

/** Memory over a long stream of short articles, taken after each tenth of it. */
async function stream({ articles, count, cores }) {
  const readout = await openReadout({ cores });
  const megabytes = [];
  let done = 0;
  for await (const item of readout.readAll(sources(repeated(articles, count)))) {
    if (!item.ok) throw item.error;
    if (++done % Math.ceil(count / 10) === 0) megabytes.push(process.memoryUsage().rss / 2 ** 20);
  }
  return { count: done, megabytes };
}

function recording(tagger) {
  const requests = [];
  const tag = texts => {
    requests.push(...texts);
    return tagger.tag(texts);
  };
  return { requests, tagger: { ...tagger, tag } };
}

async function windowsOf(requests) {
  const wordpieces = new Wordpieces(join(model.folder, model.tokenizer));
  const cut = await Promise.all(requests.map(({ text, regions }) => wordpieces.cut(text, regions)));
  return cut.flatMap(pieces => windowsOver(pieces.length, pieces.openings).map(window => inputsOf(pieces, window)));
}

/** Seconds for all windows, dealt out to as many threads as there are cores, each already loaded and warm. */
async function bareForward(inputs, cores) {
  const threads = Array.from({ length: cores }, (_, k) => {
    const workerData = {
      weights: join(model.folder, model.weights),
      options: SESSION_OPTIONS,
      inputs: inputs.filter((_, i) => i % cores === k),
    };
    return new Worker(new URL('bare-worker.mjs', import.meta.url), { workerData });
  });
  const round = () => Promise.all(threads.map(thread => once(thread, 'message')));
  await round();
  const took = await seconds(() => {
    const done = round();
    for (const thread of threads) thread.postMessage('go');
    return done;
  });
  await Promise.all(threads.map(thread => thread.terminate()));
  return took;
}

async function readAll(readout, articles) {
  for await (const item of readout.readAll(sources(articles))) if (!item.ok) throw item.error;
}

async function* sources(texts) {
  let at = 0;
  for (const text of texts) yield { ok: true, source: sourceOf({ id: `a${at++}`, body: text }) };
}

function* repeated(texts, count) {
  for (let k = 0; k < count; k++) yield `${texts[k % texts.length]}\n\nNumber ${k}.`;
}

async function seconds(work) {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}

async function medianOf(runs, work) {
  const all = [];
  for (let k = 0; k < runs; k++) all.push(await work());
  return all.sort((a, b) => a - b)[runs >> 1];
}

function firstOutput(args) {
  const from = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.once('data', () => resolve(performance.now() - from));
    child.on('exit', code => code && reject(new Error(`node ${args[0]} ended with code ${code}.`)));
  });
}
