#!/usr/bin/env node
/** The composition root of the command line: the process's own streams and settings, and the engine, loaded when it is asked for. */
import { readFileSync } from 'node:fs';
import { runCli } from './cli/program.js';

/** Ended from outside: the exit handlers still run, so that no unfinished file stays behind. Codes by the shell's custom, 128 + signal. */
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

/** A reader of messages that has gone is no reason to stop. */
process.stderr.on('error', () => {});

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: () => performance.now(),
  version: versionOf(new URL('../package.json', import.meta.url)),
  engine: {
    sources: async function* (requests, options) {
      yield* (await import('./input/sources.js')).sources(requests, options);
    },
    openReadout: async () => (await import('./index.js')).openReadout(),
    articleOf: async source => (await import('./pipeline/engine.js')).readArticle(source),
  },
});

function versionOf(manifest: URL): string {
  const parsed: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed ? String(parsed.version) : 'unknown';
}
