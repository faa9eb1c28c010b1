/** Every variable of the environment that sets something for Readout is in docs/settings.md, and nothing else is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { SETTINGS } from '../../src/config.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = readFileSync(join(ROOT, 'docs/settings.md'), 'utf8');

const documented = [...PAGE.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);

test('every setting is described, with its default', () => {
  for (const { name, otherwise } of Object.values(SETTINGS)) {
    const row = PAGE.split('\n').find(line => line.startsWith(`| \`${name}\``));
    expect(row, name).toBeDefined();
    if (otherwise !== null) expect(row?.split('|').at(-2), name).toContain(String(otherwise));
  }
});

test('every variable of Readout that is read is described, and no other', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(name =>
    /(?<!\.test)\.ts$/.test(name),
  );
  const code = files.map(name => readFileSync(join(ROOT, 'src', name), 'utf8')).join('\n');
  const read = [...code.matchAll(/\benv\.(READOUT_[A-Z_]+)|'(READOUT_[A-Z_]+)'/g)].map(([, direct, named]) => direct ?? named);
  expect([...new Set(read)].toSorted()).toEqual(documented.toSorted());
});
