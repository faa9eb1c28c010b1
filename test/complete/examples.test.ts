import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../examples/', import.meta.url);

test.each(readdirSync(FOLDER))('examples/%s runs as it stands', name => {
  const output = execFileSync(process.execPath, [fileURLToPath(new URL(name, FOLDER))], { encoding: 'utf8' });
  expect(output).toMatch(/Ada Brenn.*told/);
});
