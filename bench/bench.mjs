// Measures speed, memory and start-up and writes docs/performance.md. Every figure stands beside a reference taken in the same run.
//   npm run bench -- [--data DIR] [--stream 10000] [--out FILE] [--print]
// With --data (or READOUT_DATA) the 84 articles of attribution/polnear-dev.ndjson are read; without it, the bundled samples, many times over.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { modelFiles } from '../dist/tagger/model-files.js';
import { childFigures } from './child.mjs';
import { performancePage } from './performance-page.mjs';

const { values } = parseArgs({
  options: { data: { type: 'string' }, stream: { type: 'string' }, out: { type: 'string' }, print: { type: 'boolean' } },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const data = values.data ?? process.env.READOUT_DATA;
const articles = data ? newsArticles(join(data, 'attribution/polnear-dev.ndjson')) : sampleArticles();
const cores = availableParallelism();

const figures = {
  cpu: cpus()[0]?.model ?? 'unknown',
  cores,
  articles: articles.length,
  characters: articles.reduce((sum, text) => sum + text.length, 0),
  model: modelFiles(join(root, 'models/tagger')).name,
  one: await childFigures('speed', { articles, cores: 1 }),
  all: await childFigures('speed', { articles, cores }),
  start: await childFigures('start', { runs: 7 }),
  stream: await childFigures('stream', {
    articles: articles.map(text => text.slice(0, 600)),
    count: Number(values.stream ?? 10000),
    cores,
  }),
};
console.log(JSON.stringify(figures, null, 1));
if (!values.print) writeFileSync(values.out ?? join(root, 'docs/performance.md'), performancePage(figures));

function newsArticles(path) {
  if (!existsSync(path)) throw new Error(`There is no ${path}: --data names the folder that holds attribution/.`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line).text);
}

function sampleArticles() {
  const text = ['2-norvania-ministry.txt', '4-talmark-dispatch.txt'].map(name =>
    readFileSync(join(root, 'samples', name), 'utf8'),
  );
  return Array.from({ length: 84 }, (_, k) => text[k % text.length]);
}
