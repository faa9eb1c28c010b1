/** The catalogue of errors: documented to the last one, and each in use. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../../src/errors/catalogue.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CODES = Object.keys(CATALOGUE);

test('the page of errors is that of the catalogue: npm run docs:errors', () => {
  execFileSync(process.execPath, ['scripts/generate-errors.mjs', '--check'], { cwd: ROOT });
});

test('every error is on the page, once', () => {
  const page = readFileSync(join(ROOT, 'docs/errors.md'), 'utf8');
  const headings = [...page.matchAll(/^### (.+)$/gm)].map(([, code]) => code);
  expect(headings.sort()).toEqual([...CODES].sort());
});

test('no error stands in two tables', () => {
  const folder = join(ROOT, 'src/errors/catalogue');
  const tables = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'));
  const codes = tables.flatMap(table => [...table.matchAll(/^ {2}'?([a-z-]+)'?: \{/gm)].map(([, code]) => code));
  expect(codes.sort()).toEqual([...CODES].sort());
});

test('every error is thrown somewhere', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const sources = files.filter(name => /(?<!\.test)\.ts$/.test(name) && !name.startsWith(join('errors', 'catalogue')));
  const code = sources.map(name => readFileSync(join(ROOT, 'src', name), 'utf8')).join('\n');
  expect(CODES.filter(name => !code.includes(`'${name}'`))).toEqual([]);
});

test.each(Object.entries(CATALOGUE))('%s says what happened and what to do, in whole sentences', (code, { message, hint }) => {
  expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  if (code !== 'usage') expect(message).toMatch(/^([A-Z]|\{\w+\} ).*\.$/);
  expect(hint).toMatch(/^\p{L}.*\.$/u);
});
