/** The page keeps to itself: what it takes from `src/`, and that nothing in it needs more than its policy allows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const files = readdirSync(join(ROOT, 'web'), { recursive: true, encoding: 'utf8' })
  .map(name => `web/${name.replaceAll('\\', '/')}`)
  .filter(name => /\.(?:svelte|ts|html)$/.test(name) && !name.endsWith('.test.ts'));

/** What is pure, and small enough for a browser. */
const SHARED = /^src\/export\/(?:words|marks|explain)\//;

/** "web/src/a.ts: src/ledger/ledger.js", for each import that the page must not have. */
function strayImports(name: string, code: string): readonly string[] {
  return [...code.matchAll(/^(import|export)(\s+type\b)?[^'";]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/gm)].flatMap(
    ([, , type, from, dynamic]) => {
      const path = from ?? dynamic ?? '';
      if (!path.startsWith('.')) return path.startsWith('node:') && !name.endsWith('vite.config.ts') ? [`${name}: ${path}`] : [];
      const target = posix.join(posix.dirname(name), path);
      if (target.startsWith('web/') || SHARED.test(target)) return [];
      return type !== undefined && target.startsWith('src/model/') ? [] : [`${name}: ${target}`];
    },
  );
}

/** Markup that would need inline styles or scripts, or would run what a report holds. */
const FORBIDDEN = /\{@html\b|\sstyle="|\sstyle=\{|\son[a-z]+="|<style>[^<]*@import|<script(?![^>]*\b(?:src=|lang="ts"))[^>]*>/;

test('there is a page', () => expect(files.length).toBeGreaterThan(20));

test('it takes types of the model and words for people, nothing else of src/', () => {
  expect(files.flatMap(name => strayImports(name, readFileSync(join(ROOT, name), 'utf8')))).toEqual([]);
});

test('it needs no inline style or script', () => {
  expect(files.filter(name => FORBIDDEN.test(readFileSync(join(ROOT, name), 'utf8')))).toEqual([]);
});

test.each([
  ["import { a } from '../../src/export/words/a.js';", []],
  ["import type { A } from '../../src/model/a.js';", []],
  ["import { a } from '../../src/model/a.js';", ['web/src/x.ts: src/model/a.js']],
  ["import type { A } from '../../src/ledger/a.js';", ['web/src/x.ts: src/ledger/a.js']],
  ["const a = import('../../src/index.js');", ['web/src/x.ts: src/index.js']],
  ["import { readFileSync } from 'node:fs';", ['web/src/x.ts: node:fs']],
])('%s', (code, stray) => expect(strayImports('web/src/x.ts', code)).toEqual(stray));

test.each(['<p>{@html text}</p>', '<p style="color: red">', '<button onclick="run()">', '<script>run()</script>'])(
  '%s is found',
  code => {
    expect(FORBIDDEN.test(code)).toBe(true);
  },
);

test.each(['<p style:color={colour}>', '<button onclick={run}>', '<script lang="ts">', '<script src="/theme.js">'])(
  '%s is not',
  code => {
    expect(FORBIDDEN.test(code)).toBe(false);
  },
);
