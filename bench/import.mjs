/**
 * How fast reports get into a ledger, beside reading them alone: the same records in turn through `readout read --format ndjson` and through
 * `readout add` into a fresh ledger. `node bench/import.mjs [FILE.ndjson] [--count 100] [--rounds 2] [--main dist/main.js]`
 * Without a file it reads the invented reports of scripts/kill-import, joined to the length of an article.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { reports } from '../scripts/kill-import/reports.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '2' },
    main: { type: 'string', default: fileURLToPath(new URL('../dist/main.js', import.meta.url)) },
  },
});
/** How many of the short reports are as long as an article. */
const JOINED = 10;

/** Says at the end of the process how much processor time it took, all its threads together: that is the same beside busy neighbours. */
const TELLS = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, String(userCPUTime + systemCPUTime));
  });`)}`;

const count = Number(values.count);
const main = resolve(values.main);
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
const input = join(folder, 'input.ndjson');
const empty = join(folder, 'first.txt');
const NOTHING_YET = { wall: Infinity, cpu: Infinity };

try {
  writeFileSync(empty, 'The harbour is quiet today.');
  await write(positionals.length > 0 ? linesOf(positionals[0]) : invented());
  console.log(`${count} records, ${(statSync(input).size / 1e6).toFixed(1)} MB`);
  const best = { read: NOTHING_YET, add: NOTHING_YET };
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    // Made before, as a ledger is once: what counts is what each report costs.
    const ledger = join(folder, `ledger-${round}`);
    const made = await took(['add', '--quiet', '--ledger', ledger, empty]);
    const read = await took(['read', '--from', 'ndjson', input, '--format', 'ndjson']);
    const add = await took(['add', '--from', 'ndjson', input, '--quiet', '--ledger', ledger]);
    console.log(`round ${round}: read ${shown(read)}, add ${shown(add)}, making the ledger ${shown(made)}`);
    best.read = less(best.read, read);
    best.add = less(best.add, add);
  }
  const again = await took(['add', '--from', 'ndjson', input, '--quiet', '--ledger', join(folder, 'ledger-1')]);
  console.log(`once more, all unchanged: ${shown(again)}`);
  const { read, add } = best;
  console.log(
    `best: read ${(count / read.wall).toFixed(1)} a second, add ${(count / add.wall).toFixed(1)} a second: ${percent(read.wall / add.wall)}`,
  );
  console.log(`by processor time: ${percent(read.cpu / add.cpu)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function write(lines) {
  const out = createWriteStream(input);
  let written = 0;
  for await (const line of lines) {
    if (written === count) break;
    out.write(`${line}\n`);
    written += 1;
  }
  await new Promise(end => out.end(end));
}

function linesOf(file) {
  return createInterface({ input: createReadStream(file) });
}

function* invented() {
  let parts = [];
  for (const { text: words, ...report } of reports(count * JOINED)) {
    parts.push(words);
    if (parts.length < JOINED) continue;
    yield JSON.stringify({ ...report, text: parts.join('\n\n') });
    parts = [];
  }
}

/** Seconds from the start of the process to its end, and seconds of processor time. */
async function took(args) {
  const from = performance.now();
  const child = spawn(process.execPath, ['--import', TELLS, main, ...args], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
  const [told, [code]] = await Promise.all([text(child.stdio[3]), once(child, 'exit')]);
  if (code !== 0 && code !== 1) throw new Error(`readout ${args[0]} ended with code ${code}.`);
  return { wall: (performance.now() - from) / 1000, cpu: Number(told) / 1e6 };
}

function shown({ wall, cpu }) {
  return `${wall.toFixed(1)} s (${cpu.toFixed(1)} s of processor time)`;
}

function less(one, other) {
  return { wall: Math.min(one.wall, other.wall), cpu: Math.min(one.cpu, other.cpu) };
}

function percent(part) {
  return `${(100 * part).toFixed(0)} %`;
}
