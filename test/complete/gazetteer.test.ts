/** The table of places that is shipped: fresh, and in the order in which it is searched. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

test('the table is that of the packages: npm run gazetteer', () => {
  execFileSync(process.execPath, ['scripts/generate-gazetteer.mjs', '--check'], { cwd: ROOT });
}, 120_000);

test('names are in the order of their bytes, each once, and lead to lines', () => {
  const names = readFileSync(`${ROOT}gazetteer/names.tsv`).toString('latin1').split('\n').slice(0, -1);
  const places = readFileSync(`${ROOT}gazetteer/places.tsv`);
  const keys = names.map(line => line.slice(0, line.indexOf('\t')));
  expect(keys.findIndex((key, k) => k > 0 && key <= (keys[k - 1] ?? ''))).toBe(-1);
  const starts = names.slice(0, 2000).flatMap(line => line.slice(line.indexOf('\t') + 1).split(' '));
  const before = starts.map(id => places[Number.parseInt(id.replace('~', ''), 36) - 1] ?? 10);
  expect(new Set(before)).toEqual(new Set([10]));
});
