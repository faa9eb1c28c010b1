/**
 * Kills an import again and again, and looks whether anything was lost: `node scripts/kill-import.mjs [--reports 2000] [--kills 10]`.
 * Exit code 1 where something is not as it should be. `--modules` is the folder with the compiled modules (dist).
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { faultsOf } from './kill-import/check.mjs';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '2000' },
    kills: { type: 'string', default: '10' },
    modules: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
  },
});
const [count, kills] = [Number(values.reports), Number(values.kills)];
const modules = `${pathToFileURL(resolve(values.modules)).href}/`;
const parent = mkdtempSync(join(tmpdir(), 'readout-kill-'));
const folder = join(parent, 'ledger');
const said = [];

try {
  for (let kill = 1; kill <= kills; kill += 1) {
    const done = said.length;
    // Somewhere in its share of the work, and somewhere within what it is doing then.
    const atLine = 1 + Math.floor((Math.random() * count) / kills);
    const killed = await run({ atLine, delay: Math.random() * 60 });
    console.log(`${killed ? 'killed' : 'ended'} after ${said.length - done} reports; ${said.length} are acknowledged`);
  }
  await run({ atLine: Number.POSITIVE_INFINITY, delay: 0 });
  const { faults, counts } = await faultsOf({ folder, modules, count, said });
  console.log(`${counts.reports} reports, ${counts.statements} statements, ${said.length} acknowledged, ${kills} kills.`);
  for (const fault of faults) console.log(`FAULT: ${fault}`);
  console.log(faults.length === 0 ? 'Nothing is lost, and nothing was done twice.' : `${faults.length} faults.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(parent, { recursive: true, force: true });
}

/** Lets the import run, and kills it some milliseconds after it has said so many lines. Gives whether it was killed. */
async function run({ atLine, delay }) {
  const child = fork(new URL('kill-import/child.mjs', import.meta.url), [folder, String(count), modules], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = new Promise(end => child.once('exit', (code, signal) => end({ code, signal })));
  let lines = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const record = JSON.parse(line);
    if (!record.end) said.push(record);
    lines += 1;
    if (lines === atLine) setTimeout(() => child.kill('SIGKILL'), delay);
  }
  const { code, signal } = await ended;
  if (signal === null && code !== 0) throw new Error(`The import ended with code ${code}.`);
  return signal === 'SIGKILL';
}
