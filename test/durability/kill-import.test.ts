/** The import that is killed again and again, small: `node scripts/kill-import.mjs` is the large one. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LOADER = new URL('../support/typescript-loader.mjs', import.meta.url).href;

test('an import that is killed loses nothing and does nothing twice', { timeout: 300_000 }, async () => {
  const args = ['scripts/kill-import.mjs', '--modules', 'src', '--reports', '40', '--kills', '2'];
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', LOADER, ...args], { cwd: ROOT });
  expect(stdout).toMatch(/^killed after \d+ reports/m);
  expect(stdout).toContain('40 reports, ');
  expect(stdout).toContain('Nothing is lost, and nothing was done twice.');
});
