/** `readout serve`: what it asks for, what it says, and how it ends. */
import { expect, test } from 'vitest';
import { fakeProcess } from '../../../test/support/fake-host.js';
import { fakeLedger } from '../../../test/support/fake-ledger.js';
import { ReadoutError } from '../../errors/readout-error.js';
import { runCli } from '../program.js';
import type { ServeRequest } from '../serve/serving.js';

/** Asked to stop as soon as it listens for that. */
async function run(args: readonly string[], failing: Error | null = null, terminal = false) {
  const ledger = fakeLedger();
  const { host, out, err } = fakeProcess({ terminal });
  const did: string[] = [];
  const requests: ServeRequest[] = [];
  const exit = await runCli(['serve', ...args], {
    ...host,
    openLedger: async () => ledger,
    serve: async (_, request) => {
      requests.push(request);
      if (failing) throw failing;
      return {
        url: 'http://127.0.0.1:7788/',
        stop: async () => {
          did.push('stopped', String(ledger.asked.length));
        },
      };
    },
    onStop: stop => {
      setImmediate(stop, 'SIGTERM');
      return () => {};
    },
  });
  return { exit, out: out(), err: err(), did, request: requests[0], ledger };
}

test('says where it is, and stops in order: the server first, the ledger last', async () => {
  const { exit, out, did, ledger } = await run([]);
  expect([exit, out]).toEqual([0, 'Readout 1.2.3 is at http://127.0.0.1:7788/ until you press Ctrl-C.\n']);
  expect(did).toEqual(['stopped', '0']);
  expect(ledger.asked).toEqual([['close', null]]);
});

test('is for this machine where nothing else is said', async () => {
  expect((await run([])).request).toMatchObject({
    host: '127.0.0.1',
    port: 7788,
    tokenNeeded: false,
    origins: [],
    logLevel: 'info',
  });
});

test('logs less to a terminal', async () => {
  expect((await run([], null, true)).request?.logLevel).toBe('warn');
});

test('takes what it is told', async () => {
  const args = [
    '--host',
    '0.0.0.0',
    '--port',
    '0',
    '--require-token',
    '--origin',
    'https://a.example',
    '--origin',
    'https://b.example',
  ];
  expect((await run([...args, '--log', 'error'])).request).toMatchObject({
    ...{ host: '0.0.0.0', port: 0, tokenNeeded: true, origins: ['https://a.example', 'https://b.example'], logLevel: 'error' },
  });
});

test('says why it cannot, and closes the ledger', async () => {
  const { exit, err, ledger } = await run([], new ReadoutError('address-taken', { host: '127.0.0.1', port: 7788 }));
  expect([exit, err]).toEqual([2, expect.stringContaining('Something already listens at 127.0.0.1, port 7788.')]);
  expect(ledger.asked).toEqual([['close', null]]);
});

test.each(['80800', '-1', 'http', '1.5', ''])('the port %s is none', async port => {
  const { exit, err } = await run([`--port=${port}`]);
  expect([exit, err]).toEqual([2, expect.stringContaining('a number from 0 to 65535')]);
});
