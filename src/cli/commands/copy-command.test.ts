/** `readout copy` over real folders: everything goes along, and nothing goes into a ledger that holds something. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fakeProcess } from '../../../test/support/fake-host.js';
import { KESTRIAN, ledgerOf, textSource } from '../../../test/support/ledger-of.js';
import { openStore } from '../../store/open-store.js';
import { copyCliLedger } from '../ledger/copy-cli-ledger.js';
import { runCli } from '../program.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-copy-'));
  const store = await openStore({ folder: join(folder, 'a') });
  await ledgerOf([textSource(KESTRIAN)], { store });
  await store.close();
});
afterAll(() => rm(folder, { recursive: true }));

async function copied(from: string, to: string) {
  const { host, err } = fakeProcess();
  const copyLedger: typeof host.copyLedger = (source, target) => copyCliLedger(source, target, {});
  const exit = await runCli(['copy', join(folder, to), '--ledger', join(folder, from)], { ...host, copyLedger });
  return { exit, told: err() };
}

test('a folder into a new one, and never into one that holds something', async () => {
  const { exit, told } = await copied('a', 'b');
  expect(exit).toBe(0);
  expect(told).toMatch(/All \d\d+ rows are copied/);
  const store = await openStore({ folder: join(folder, 'b') });
  expect(await store.db.selectFrom('reports').select('name').execute()).toHaveLength(1);
  await store.close();
  const again = await copied('a', 'b');
  expect(again.exit).toBe(2);
  expect(again.told).toContain('error:');
});
