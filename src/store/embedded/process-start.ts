/** When a process of this machine was started: tells a process from a later one that was given the same number. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** In whatever unit the system tells it, to be compared only; "" where it does not tell; `null`: there is no such process. */
export function processStart(pid: number): string | null {
  if (process.platform === 'linux') return startFromProc(pid);
  if (!isThere(pid)) return null;
  return process.platform === 'win32' ? '' : startFromPs(pid);
}

/** The 22nd field of "1234 (node (x)) S 1 …": ticks since the machine was started; one that is dead and not yet buried is gone too. */
function startFromProc(pid: number): string | null {
  const stat = readOrNull(`/proc/${pid}/stat`);
  if (stat === null) return isThere(pid) ? '' : null;
  const [state = '', ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' || state === 'X' ? null : (rest[18] ?? '');
}

function startFromPs(pid: number): string | null {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env: { LC_ALL: 'C' } }).trim();
  } catch {
    return '';
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal, so it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The file's text; `null`: it is not there, or not to be read. */
export function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
