// Measures the reading of HTML pages against pages with a known article, and prints one JSON object.
//   npm run build && node scripts/score-extraction.mjs --data DIR --scorers DIR [--out FILE]
// DIR of --data (or READOUT_DATA) holds extraction/extraction.ndjson.gz: {"id", "url", "html", "articleBody"} a line;
// DIR of --scorers (or READOUT_SCORERS) holds extraction.py, the measure of the article extraction benchmark.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { stop, wanted } from './places.mjs';

const { values } = parseArgs({ options: { data: { type: 'string' }, scorers: { type: 'string' }, out: { type: 'string' } } });
const pagesFile = wanted('--data', values.data ?? process.env.READOUT_DATA, 'extraction/extraction.ndjson.gz');
const scorer = wanted('--scorers', values.scorers ?? process.env.READOUT_SCORERS, 'extraction.py');
const built = new URL('../dist/pipeline/1-read/html/read-html.js', import.meta.url);
if (!existsSync(built)) stop('There is no build: run npm run build first.');
const { readHtml } = await import(built.href);

const pages = gunzipSync(readFileSync(pagesFile)).toString('utf8').split('\n').filter(Boolean).map(JSON.parse);
// Processor time: it says the same on a busy machine.
const started = process.cpuUsage();
const texts = pages.map(({ html, url, id }) => read(html, url, id));
const used = process.cpuUsage(started);
const msPerPage = (used.user + used.system) / 1000 / pages.length;
const { f1, precision, recall, exact } = score(pages, texts);
const lostLinkPages = pages.filter(({ html }, at) => losesLinks(html, texts[at])).length;
const result = { f1, precision, recall, exact, msPerPage: Number(msPerPage.toFixed(1)), pages: pages.length, lostLinkPages };
console.log(JSON.stringify(result));

/** A page on which no article is found counts as an empty text. */
function read(html, url, id) {
  try {
    return readHtml(html, url, id).text;
  } catch (error) {
    if (error.code === 'page-without-article') return '';
    throw error;
  }
}

function score(pages, texts) {
  const folder = mkdtempSync(join(tmpdir(), 'readout-'));
  const predictions = values.out ?? join(folder, 'predictions.ndjson');
  writeFileSync(predictions, pages.map(({ id }, at) => JSON.stringify({ id, text: texts[at] })).join('\n'));
  try {
    return JSON.parse(execFileSync('python3', [scorer, pagesFile, predictions, '--json'], { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Looked at with another parser: is a block of the text a block of the page with its links cut out? */
function losesLinks(html, text) {
  const blocks = new Set(text.split('\n\n').map(lettersOf));
  const { document } = parseHTML(html);
  for (const unseen of document.querySelectorAll('script, style, noscript, template, iframe')) unseen.remove();
  return [...document.querySelectorAll('p, li, dd, blockquote, h2, h3, h4')].some(block => {
    if (
      block.querySelector('p, li, div, h2, h3, h4, h5, h6, ul, ol, table, br, section, figure') ||
      !block.querySelector('a[href]')
    )
      return false;
    const cut = lettersOf(textOutsideLinks(block));
    return cut !== '' && blocks.has(cut) && !blocks.has(lettersOf(block.textContent));
  });
}

function textOutsideLinks(node) {
  if (node.nodeType === 3) return node.data;
  return node.nodeName === 'A' ? '' : [...node.childNodes].map(textOutsideLinks).join('');
}

function lettersOf(text) {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
