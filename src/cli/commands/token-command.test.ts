/** `readout token`: what it asks of the ledger and what it says. */
import { expect, test } from 'vitest';
import { fakeProcess } from '../../../test/support/fake-host.js';
import { fakeLedger } from '../../../test/support/fake-ledger.js';
import { runCli } from '../program.js';

function run(...args: string[]) {
  const ledger = fakeLedger();
  const { host, out, err } = fakeProcess({ env: { USER: 'ada' } });
  const opened: unknown[] = [];
  const openLedger = async (options: unknown) => {
    opened.push(options);
    return ledger;
  };
  return runCli(['token', ...args], { ...host, openLedger }).then(exit => ({ exit, out: out(), err: err(), ledger, opened }));
}

test('a new token goes to standard output alone, so that a program can take it', async () => {
  const { exit, out, err, ledger } = await run('add', 'Ada Brenn', '--role', 'editor');
  expect([exit, out]).toEqual([0, 'secret-Ada Brenn\n']);
  expect(err).toContain('lets Ada Brenn in as editor');
  expect(ledger.secrets.get('secret-Ada Brenn')).toBe('editor');
  expect(ledger.asked.at(-1)?.[0]).toBe('close');
});

test('without a role it is a reader’s', async () => {
  expect((await run('add', 'Per')).ledger.secrets.get('secret-Per')).toBe('reader');
});

test('the ledger is the one that is named', async () => {
  expect((await run('list', '--ledger', 'news')).opened).toMatchObject([{ ledger: 'news' }]);
});

test('a list of none says so', async () => {
  expect(await run('list')).toMatchObject({ exit: 0, out: '', err: 'There is no token.\n' });
});

test('one is taken back by its id', async () => {
  const { exit, out } = await run('revoke', 't9f1k4s7vbm');
  expect([exit, out]).toEqual([0, 'The token t9f1k4s7vbm of Ada Brenn lets nobody in any more.\n']);
});

test.each([
  [['revoke', 't0000000000'], 'There is no token t0000000000.'],
  [['add'], 'Say whose the token is'],
  [['revoke', ' '], 'Say which'],
  [['give', 'Ada'], 'Allowed choices are add, list, revoke'],
  [['add', 'Ada', '--role', 'king'], 'Allowed choices are reader, editor, admin'],
])('%j is refused', async (args, words) => {
  const { exit, err } = await run(...args);
  expect([exit, err]).toEqual([2, expect.stringContaining(words)]);
});
