/**
 * One process at a time: who opens a folder lays a file of its own into `lock/` first and looks for others after, so of two who come at
 * once at least one sees the other. No file is ever taken over or used again; those of the dead are removed.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ReadoutError } from '../../errors/readout-error.js';
import { type Claim, ownClaim, parseClaim, standing } from './claim.js';
import { readOrNull } from './process-start.js';

export interface FolderLock {
  /** Whether the folder is still this process's own; another can have taken it only after this one stood still for long. */
  held(): boolean;
  release(): void;
}

export interface Patience {
  /** How often the holder touches its file, in milliseconds. */
  readonly beat: number;
  /** How long a holder that cannot be seen from here (another container or machine) is watched before it counts as gone. */
  readonly watch: number;
}

const PATIENCE: Patience = { beat: 3_000, watch: 15_000 };
const TRIES = 6;

/** Throws `store-locked` where another, or this process itself, has the folder open. */
export async function lockFolder(folder: string, patience: Patience = PATIENCE): Promise<FolderLock> {
  const places = join(folder, 'lock');
  for (let left = TRIES; ; left--) {
    const mine = layClaim(places, patience.beat);
    const other = await firstHolder(places, mine.path, patience).catch(error => stepBack(mine, error));
    if (other === null) return mine.lock;
    mine.lock.release();
    if (left === 1) throw locked(folder, other);
    // Two who came at once have both stepped back; the waits part them.
    await pause(20 + Math.random() * 80);
  }
}

interface Mine {
  readonly path: string;
  readonly lock: FolderLock;
}

/** Under another name first, so that nobody reads half of it; beating from the start, for those who cannot see this process. */
function layClaim(places: string, beat: number): Mine {
  mkdirSync(places, { recursive: true });
  const path = join(places, `${process.pid}-${randomBytes(6).toString('hex')}.json`);
  writeFileSync(`${path}.new`, `${JSON.stringify(ownClaim())}\n`, { flag: 'wx' });
  renameSync(`${path}.new`, path);
  return { path, lock: beating(path, beat) };
}

function stepBack({ lock }: Mine, error: unknown): never {
  lock.release();
  throw error;
}

interface Holder {
  readonly claim: Claim | null;
}

async function firstHolder(places: string, mine: string, { watch }: Patience): Promise<Holder | null> {
  const others = readdirSync(places).filter(name => name.endsWith('.json'));
  for (const path of others.map(name => join(places, name)).filter(other => other !== mine)) {
    const claim = parseClaim(readOrNull(path));
    const state = standing(claim);
    if (state === 'alive' || (state === 'unknown' && (await stirs(path, watch)))) return { claim };
    rmSync(path, { force: true });
  }
  return null;
}

/** Whether its holder touches it within that time; gone is no sign of life. */
async function stirs(path: string, watch: number): Promise<boolean> {
  const first = touched(path);
  for (const end = Date.now() + watch; Date.now() < end; ) {
    await pause(Math.min(200, watch));
    const now = touched(path);
    if (now !== first) return now !== null;
  }
  return false;
}

function touched(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

function beating(mine: string, beat: number): FolderLock {
  const timer = setInterval(() => touch(mine), beat).unref();
  const remove = () => rmSync(mine, { force: true });
  process.once('exit', remove);
  return {
    held: () => existsSync(mine),
    release: () => {
      clearInterval(timer);
      process.off('exit', remove);
      remove();
    },
  };
}

function touch(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // Whoever writes next asks `held`.
  }
}

function locked(folder: string, { claim }: Holder): ReadoutError {
  const holder = claim === null ? 'a process that cannot be told' : `process ${claim.pid} on ${claim.host}`;
  return new ReadoutError('store-locked', { folder, holder });
}
