/** Who may have a folder open: the living keep it, the dead do not, and of several at once one gets it. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Claim, ownClaim } from './claim.js';
import { type FolderLock, lockFolder } from './folder-lock.js';

/** Nobody from elsewhere is watched for long here. */
const QUICK = { beat: 50, watch: 400 };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = () => readdirSync(join(folder, 'lock'));

function laid(text: string, name = '77-abcdef.json'): string {
  mkdirSync(join(folder, 'lock'), { recursive: true });
  const path = join(folder, 'lock', name);
  writeFileSync(path, text);
  return path;
}

const claimed = (claim: Partial<Claim>) => laid(JSON.stringify({ ...ownClaim(), ...claim }));

/** A process that is alive until it is told otherwise. */
async function neighbour(): Promise<{ pid: number; end: () => Promise<void> }> {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
  await new Promise(resolve => child.once('spawn', resolve));
  const gone = new Promise<void>(resolve => child.once('exit', () => resolve()));
  return {
    pid: child.pid ?? 0,
    end: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
}

test('a second opening is refused, by the same process too, and names the holder', async () => {
  const lock = await lockFolder(folder, QUICK);
  await expect(lockFolder(folder, QUICK)).rejects.toMatchObject({
    code: 'store-locked',
    message: expect.stringContaining(`process ${process.pid} on `),
    hint: expect.stringContaining('READOUT_DATABASE_URL'),
  });
  expect(lock.held()).toBe(true);
  lock.release();
});

test('what is let go can be had again, and leaves nothing', async () => {
  (await lockFolder(folder, QUICK)).release();
  (await lockFolder(folder, QUICK)).release();
  expect(files()).toEqual([]);
});

describe('what another left', () => {
  test('a live process keeps it', async () => {
    const { pid, end } = await neighbour();
    const { processStart } = await import('./process-start.js');
    claimed({ pid, start: processStart(pid) ?? '' });
    await expect(lockFolder(folder, QUICK)).rejects.toMatchObject({ code: 'store-locked' });
    await end();
    (await lockFolder(folder, QUICK)).release();
    expect(files()).toEqual([]);
  });

  test.each<[string, Partial<Claim>]>([
    ['a process that is gone', { pid: 2 ** 22 + 1 }],
    ['a process whose number another has now', { start: '1' }],
    ['the first process of this container, started anew', { pid: 1, start: '1' }],
    ['a process of another boot or container that gives no sign', { realm: 'another' }],
  ])('%s is taken over', async (_, claim) => {
    claimed(claim);
    const lock = await lockFolder(folder, QUICK);
    expect(files()).toHaveLength(1);
    lock.release();
  });

  test.each([
    ['half of a claim', '{"pid": 12'],
    ['a claim of no process', '{"pid": "12", "start": "", "realm": "", "host": ""}'],
    ['nothing', ''],
  ])('%s that gives no sign is taken over', async (_, text) => {
    laid(text);
    (await lockFolder(folder, QUICK)).release();
    expect(files()).toEqual([]);
  });

  test('a process of another machine that gives signs keeps it', async () => {
    const path = claimed({ realm: 'another', host: 'the-other-one', pid: 1 });
    let seconds = 1;
    const beating = setInterval(() => utimesSync(path, seconds, seconds++), 50);
    await expect(lockFolder(folder, QUICK)).rejects.toThrow('process 1 on the-other-one');
    clearInterval(beating);
  });
});

test('of many who come at once at most one has it at a time, and in the end somebody', async () => {
  claimed({ pid: 2 ** 22 + 1 });
  const got: FolderLock[] = [];
  for (let round = 0; round < 5; round++) {
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder, QUICK)));
    const won = all.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []));
    expect(won.length).toBeLessThanOrEqual(1);
    for (const lock of won) lock.release();
    got.push(...won);
  }
  expect(got.length).toBeGreaterThan(0);
});

test('a holder whose claim was taken away notices', async () => {
  const lock = await lockFolder(folder, QUICK);
  for (const name of files()) rmSync(join(folder, 'lock', name));
  expect(lock.held()).toBe(false);
  lock.release();
});
