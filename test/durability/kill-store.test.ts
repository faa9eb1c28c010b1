/** A process that is killed while it writes: everything that it told of as kept is there afterwards, and the ledger opens each time. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const LOADER = new URL('../support/typescript-loader.mjs', import.meta.url).href;
const WRITING = fileURLToPath(new URL('../support/writing-process.ts', import.meta.url));
const KILLS = 10;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-kill-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Life {
  /** What was there when it opened the ledger; `null`: it did not come so far. */
  readonly found: readonly string[] | null;
  readonly kept: readonly string[];
  readonly code: number | null;
}

/** Killed with so many rows kept, or after so many milliseconds; ends by itself with `most` rows. */
function live({ rows = Infinity, after = 60_000, most = Infinity }): Promise<Life> {
  const args = ['--import', LOADER, WRITING, folder, String(most)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const kill = () => child.kill('SIGKILL');
  const timer = setTimeout(kill, after);
  let found: string[] | null = null;
  const kept: string[] = [];
  createInterface({ input: child.stdout }).on('line', line => {
    const [what, ...targets] = line.split(' ').filter(Boolean);
    if (what === 'has') found = targets;
    else kept.push(...targets);
    if (kept.length >= rows) kill();
  });
  return new Promise(resolve => {
    child.once('close', code => {
      clearTimeout(timer);
      resolve({ found, kept, code });
    });
  });
}

test(`killed ${KILLS} times while it writes, no row is lost that was told of`, async () => {
  const told: string[] = [];
  for (let k = 0; k < KILLS; k++) {
    const { found, kept } = await live({ rows: 3 + 7 * k });
    expect(told.filter(target => !found?.includes(target))).toEqual([]);
    expect(kept.length).toBeGreaterThan(0);
    told.push(...kept);
  }
  const { found, code } = await live({ most: 1 });
  expect([told.filter(target => !found?.includes(target)), code]).toEqual([[], 0]);
  // It ended without closing; the lock goes with the process all the same.
  expect(readdirSync(join(folder, 'lock'))).toEqual([]);
}, 600_000);

test.each([600, 1200, 2400])(
  'killed after %d ms, while the ledger is made, it is made the next time',
  async after => {
    await live({ after });
    expect(await live({ most: 1 })).toMatchObject({ found: expect.any(Array), code: 0 });
  },
  120_000,
);
