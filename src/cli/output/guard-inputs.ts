/** Stops a command before its output would overwrite one of its inputs. */
import { realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { ReadoutError } from '../../errors/readout-error.js';
import type { From } from '../../input/input-options.js';
import { kindOfName } from '../../input/kind-of-input.js';

/**
 * An output that is not there yet overwrites nothing; one that is there must not be an input, nor a report in a folder that is one.
 * @throws ReadoutError `output-is-input`
 */
export async function guardInputs(output: string, requests: readonly string[], from: From): Promise<void> {
  const place = await placeOf(output);
  if (place === null) return;
  for (const request of requests) {
    const input = await placeOf(request);
    if (input !== null && isAmong(place, input, from)) throw new ReadoutError('output-is-input', { path: output });
  }
}

interface Place {
  readonly path: string;
  readonly file: string;
  readonly folder: boolean;
}

function isAmong(output: Place, input: Place, from: From): boolean {
  if (input.file === output.file) return true;
  const kind = kindOfName(output.path);
  return input.folder && output.path.startsWith(input.path + sep) && kind !== null && (from === 'auto' || from === kind);
}

/** Where a path leads in the end, and which file that is by device and number: two hard links are one file. */
async function placeOf(path: string): Promise<Place | null> {
  try {
    const [real, stats] = await Promise.all([realpath(path), stat(path)]);
    return { path: real, file: `${stats.dev}:${stats.ino}`, folder: stats.isDirectory() };
  } catch {
    return null;
  }
}
