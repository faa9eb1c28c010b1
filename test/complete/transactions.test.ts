/** Transactions are opened in one place, which tries them again, asks for room on the disk and keeps them to themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

test('no use case opens a transaction by itself', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(name => /(?<!\.test)\.ts$/.test(name));
  const opening = files.filter(name => /\.(transaction|startTransaction)\(\)/.test(readFileSync(join(SRC, name), 'utf8')));
  expect(opening.toSorted()).toEqual(['store/copy-store.ts', 'store/in-transaction.ts']);
});
