/**
 * Asks the server whatever its description allows, and much that it does not, with schemathesis: a Python program that is installed from its registry into a
 * folder of its own, or named by READOUT_SCHEMATHESIS. READOUT_SCHEMATHESIS_SECONDS says for how long.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ReadoutError } from '../../src/errors/readout-error.js';
import { createApp } from '../../src/http/create-app.js';
import { type Listening, listen } from '../../src/http/server/listen.js';
import type { Ledger, ToImport } from '../../src/ledger/ledger.js';
import { KESTRIAN, ledgerOf, NORVANIAN } from '../support/ledger-of.js';

/** For each of the two runs. */
const SECONDS = Number(process.env.READOUT_SCHEMATHESIS_SECONDS ?? 75);
const folder = mkdtempSync(join(tmpdir(), 'readout-api-'));
const CONFIG = new URL('schemathesis.toml', import.meta.url);
/** What schemathesis lacks to speak with the server: records are lines of text. */
const HOOKS = 'import schemathesis\nschemathesis.serializer.alias("application/x-ndjson", "text/plain")\n';

let listening: Listening;
let secret: string;
let ledger: Ledger;

beforeEach(async () => {
  ({ ledger } = await ledgerOf([KESTRIAN, NORVANIAN]));
  ({ secret } = await ledger.access.make({ name: 'schemathesis', role: 'admin' }, 'test'));
  const limits = { requestsPerMinute: 1_000_000, strangerRequestsPerMinute: 1_000_000 };
  const app = createApp(fetchingNothing(ledger), { version: '1.2.3', tokenNeeded: true, limits, fetchSource: fetchNothing });
  listening = await listen(app.fetch, { host: '127.0.0.1', port: 0 });
});

afterEach(async () => {
  await listening.stop(1_000);
  await ledger.close();
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Addresses that a machine makes up are somebody's. */
async function fetchNothing(url: string): Promise<never> {
  throw new ReadoutError('url-unreachable', { url, reason: 'tests fetch nothing' });
}

function fetchingNothing(real: Ledger): Ledger {
  const start: Ledger['imports']['start'] = async (items, about) => real.imports.start(withoutAddresses(items), about);
  return { ...real, imports: { ...real.imports, start } };
}

async function* withoutAddresses(items: AsyncIterable<ToImport> | Iterable<ToImport>): AsyncGenerator<ToImport> {
  for await (const item of items) {
    if (!('address' in item)) yield item;
    else
      yield {
        name: item.address,
        error: new ReadoutError('url-unreachable', { url: item.address, reason: 'tests fetch nothing' }),
      };
  }
}

/** The program, installed where it is not there. */
function schemathesis(): string {
  const named = process.env.READOUT_SCHEMATHESIS;
  if (named !== undefined) return named;
  const bin = join(folder, 'venv', 'bin');
  run('python3', ['-m', 'venv', join(folder, 'venv')]);
  run(join(bin, 'pip'), ['install', '--quiet', '--disable-pip-version-check', 'schemathesis>=4,<5']);
  return join(bin, 'schemathesis');
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

let program: string;
beforeAll(() => {
  program = schemathesis();
  expect(existsSync(program)).toBe(true);
}, 300_000);

const LONGEST = (SECONDS + 120) * 1_000;

test('of whatever is asked, nothing goes wrong', () => findsNothing(readFileSync(CONFIG, 'utf8'), ['--seed', '7']), LONGEST);

/** Taking the only report out of view would leave nothing to ask for. */
test(
  'of what is in the ledger, nothing goes wrong',
  async () => {
    const known = Object.entries(await knownIds()).map(([path, id]) =>
      ['[[operations]]', `include-path-regex = "^/api/${path}/"`, `parameters = { "path.id" = "${id}" }`, ''].join('\n'),
    );
    await findsNothing([readFileSync(CONFIG, 'utf8'), ...known].join('\n'), [
      ...['--seed', '11', '--exclude-operation-id', 'withdrawReport'],
    ]);
  },
  LONGEST,
);

/** By the beginnings of their addresses. */
async function knownIds(): Promise<Readonly<Record<string, string>>> {
  const { reports, statements, actors, happenings, imports, access } = ledger;
  const [statement] = (await statements.search({})).items;
  const correction = await statements.correct(statement?.id ?? '', { field: 'act', value: 'deny' }, 'test');
  const begun = await imports.start([{ name: 'a', error: new Error('broken') }], { label: 'one', by: 'test' });
  const { token } = await access.make({ name: 'another', role: 'reader' }, 'test');
  const first = <T extends { readonly id: string }>({ items: [item] }: { readonly items: readonly T[] }): string =>
    item?.id ?? '';
  return {
    reports: first(await reports.list({})),
    statements: statement?.id ?? '',
    corrections: correction.id,
    actors: first(await actors.list({})),
    contacts: first(await happenings.contacts({})),
    events: first(await happenings.events({})),
    imports: begun.id,
    tokens: token.id,
  };
}

async function findsNothing(config: string, options: readonly string[]): Promise<void> {
  const file = join(folder, 'schemathesis.toml');
  const hooks = join(folder, 'hooks.py');
  writeFileSync(hooks, HOOKS);
  writeFileSync(file, [`hooks = ${JSON.stringify(hooks)}`, config].join('\n'));
  const { code, output } = await told(program, [
    ...['--config-file', file, 'run', `${listening.url}api/openapi.json`],
    ...['--header', `Authorization: Bearer ${secret}`, '--max-time', String(SECONDS), '--request-timeout', '20'],
    ...['--continue-on-failure', '--warnings', 'off', '--no-color', ...options],
  ]);
  expect(code, output).toBe(0);
}

/** What it says, and how it ended. */
function told(command: string, args: readonly string[]): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(command, args, { cwd: folder });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => resolve({ code, output }));
  });
}
