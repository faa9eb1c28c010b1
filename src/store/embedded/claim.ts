/** What stands in a file of the lock: the process that has the ledger open, told so that others can find out whether it still runs. */
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { processStart, readOrNull } from './process-start.js';

export interface Claim {
  readonly pid: number;
  /** As `processStart` tells it. */
  readonly start: string;
  /** Where this process number means this process: one boot of one machine, one container. */
  readonly realm: string;
  /** For people. */
  readonly host: string;
}

export function ownClaim(): Claim {
  return { pid: process.pid, start: processStart(process.pid) ?? '', realm: realm(), host: hostname() };
}

/** `unknown`: it runs elsewhere, if it does; only its file can tell. */
export function standing(claim: Claim | null): 'alive' | 'dead' | 'unknown' {
  if (claim === null || claim.realm !== realm()) return 'unknown';
  const start = processStart(claim.pid);
  return start !== null && (start === claim.start || start === '' || claim.start === '') ? 'alive' : 'dead';
}

/** `null`: it was written half, or by another program. */
export function parseClaim(text: string | null): Claim | null {
  if (text === null) return null;
  try {
    const { pid, start, realm, host } = JSON.parse(text);
    const whole = Number.isInteger(pid) && [start, realm, host].every(value => typeof value === 'string');
    return whole ? { pid, start, realm, host } : null;
  } catch {
    return null;
  }
}

/** Containers of one machine share its boot and often its name, but number their processes each for themselves. */
function realm(): string {
  const boot = readOrNull('/proc/sys/kernel/random/boot_id')?.trim() ?? hostname();
  return `${boot} ${processNumbers()}`;
}

function processNumbers(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
