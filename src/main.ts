#!/usr/bin/env node
/** The composition root of the command line: the process's own streams and settings, and the engine, loaded when it is asked for. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runCli } from './cli/program.js';
import { StopRequests } from './cli/stop-requests.js';

/** Ended from outside: the exit handlers still run, so that no unfinished file stays behind. */
const stops = new StopRequests(code => process.exit(code));
process.on('SIGINT', () => stops.request('SIGINT'));
process.on('SIGTERM', () => stops.request('SIGTERM'));

/** A reader of messages that has gone is no reason to stop. */
process.stderr.on('error', () => {});

const version = versionOf(new URL('../package.json', import.meta.url));

/** Where `npm run build` puts the page of the ledger. */
const PAGE = fileURLToPath(new URL('../dist/web', import.meta.url));

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: () => performance.now(),
  version,
  engine: {
    sources: async function* (requests, options) {
      yield* (await import('./input/sources.js')).sources(requests, options);
    },
    accountLists: async function* (requests, options) {
      yield* (await import('./input/account-lists.js')).accountLists(requests, options);
    },
    openReadout: async () => (await import('./index.js')).openReadout(),
    articleOf: async source => (await import('./pipeline/engine.js')).readArticle(source),
  },
  openLedger: async options => (await import('./cli/ledger/open-cli-ledger.js')).openCliLedger(options, process.env),
  copyLedger: async (from, to) => (await import('./cli/ledger/copy-cli-ledger.js')).copyCliLedger(from, to, process.env),
  serve: async (ledger, request) => (await import('./http/server/serve.js')).serve(ledger, { ...request, version, page: PAGE }),
  onStop: stop => stops.listen(stop),
});

function versionOf(manifest: URL): string {
  const parsed: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed ? String(parsed.version) : 'unknown';
}
