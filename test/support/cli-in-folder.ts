/** Runs the command line in process, in a folder of its own with two reports in it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { runCli } from '../../src/cli/program.js';
import { type FakeOptions, fakeProcess } from './fake-host.js';

export interface CliResult {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  /** The engine was closed. */
  readonly closed: boolean;
}

export interface CliFolder {
  readonly path: (name: string) => string;
  /** Arguments that begin with "./" are in the folder. */
  readonly cli: (args: readonly string[], options?: FakeOptions) => Promise<CliResult>;
}

/** Three records, the second of which is none. */
export const RECORDS = '{"id":"r1","text":"One."}\nnot a record\n{"id":"r2","text":"Two."}\n';

export function cliInFolder(): CliFolder {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-cli-'));
    writeFileSync(join(folder, 'a.txt'), 'The first text.');
    writeFileSync(join(folder, 'b.txt'), 'The second text.');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  return {
    path: name => join(folder, name),
    cli: async (args, options) => {
      const { host, out, err, closed } = fakeProcess(options);
      const exit = await runCli(
        args.map(arg => arg.replace(/^\.\//, `${folder}/`)),
        host,
      );
      return { exit, out: out(), err: err(), closed: closed() };
    },
  };
}
