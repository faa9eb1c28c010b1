import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cliInFolder } from '../../../test/support/cli-in-folder.js';
import { KESTRIAN, ledgerOf, NORVANIAN, type TestLedger } from '../../../test/support/ledger-of.js';

const { cli, path } = cliInFolder();

let test: TestLedger;
beforeAll(async () => {
  test = await ledgerOf([KESTRIAN, NORVANIAN]);
});
afterAll(() => test.ledger.close());

const run = (args: readonly string[], terminal = false) => cli(args, { ledger: test.ledger, terminal });

describe('readout search', () => {
  it('shows who said what to whom, where, and how many there are', async () => {
    const { exit, out, err } = await run(['search', 'exercise']);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(/^Brannoc Teyle \(Kestria\) · told · to Ilsabet Morvane/);
    expect(out).toContain('\n  that the exercise in the strait is over\n');
    expect(out).toMatch(/\n {2}KESTRIA AND NORVANIA TALK AGAIN · r\w{10}\.s1\n\n1 statement\n$/);
  });

  it('paints what was searched for on a terminal', async () => {
    const { out } = await cli(['search', 'ferries', '--speaker', 'Teyle'], {
      ledger: test.ledger,
      terminal: true,
      env: { FORCE_COLOR: '1' },
    });
    expect(out).toContain('\u001b[32mferries\u001b[39m');
  });

  it.each<[readonly string[], number]>([
    [[], 5],
    [['ferries'], 2],
    [['ferries -harbour'], 0],
    [['"grain ships"'], 1],
    [['--speaker', 'teyle'], 3],
    [['--speaker', 'Teyle', '--speaker', 'Morvane'], 5],
    [['--party', 'Norvania'], 2],
    [['--act', 'deny', '--act', 'demand'], 2],
    [['--to', 'Morvane'], 3],
    [['--mode', 'direct'], 1],
    [['--from', '2032-01-01'], 0],
    [['--no-gaps', '--limit', '1'], 1],
    [['--gaps'], 0],
  ])('%j finds %i', async (args, count) => {
    const { exit, out } = await run(['search', ...args, '--format', 'ndjson']);
    expect([exit, out.split('\n').length - 1]).toEqual([0, count]);
  });

  it('says that nothing was found, which is no error', async () =>
    expect(await run(['search', 'zeppelin'])).toMatchObject({ exit: 0, out: 'No statement was found.\n', err: '' }));

  it('goes on where the page before ended', async () => {
    const first = JSON.parse((await run(['search', '--format', 'json', '--limit', '4'])).out);
    expect(first).toMatchObject({ total: 5, next: expect.any(String) });
    const { out } = await run(['search', '--after', first.next]);
    expect(out).toMatch(/\n1 of 5 statements\n$/);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['nobody is called so', ['--speaker', 'Nobody'], /^error: Nobody in the ledger is called Nobody\./],
    ['an act is none', ['--act', 'shout'], /Allowed choices are assert, deny/],
    ['a day is none', ['--until', 'Friday'], /^error: The question is not as it should be: to is a day/],
    ['the limit is none', ['--limit', 'all'], /^error: The question is not as it should be: the limit/],
    ['a cursor is forged', ['--after', 'x'], /^error: The question is not as it should be: “after”/],
  ])('says why when %s', async (_name, args, message) => {
    const { exit, err } = await run(['search', ...args]);
    expect([exit, err]).toEqual([2, expect.stringMatching(message)]);
  });

  it('lists those who are called the same', async () => {
    const { ledger } = await ledgerOf([
      '[s1:{p:Anna Lund} of {l:Kestria}] [k1:said] [c1:that it rains].',
      '[s1:{p:Per Lund} of {l:Norvania}] [k1:said] [c1:that it pours].',
    ]);
    const { exit, err } = await cli(['search', '--speaker', 'Lund'], { ledger });
    expect([exit, err]).toEqual([
      2,
      expect.stringMatching(/Lund can be several: .*(Anna|Per) Lund.* a\w{10}, .*(Anna|Per) Lund/),
    ]);
    await ledger.close();
  });
});

describe('readout export', () => {
  it('writes a row for each statement', async () => {
    const { exit, out } = await run(['export']);
    expect(exit).toBe(0);
    expect(out.split('\r\n')).toHaveLength(7);
    expect(out).toContain(',Brannoc Teyle,');
  });

  it('narrows by words and options, and writes to a file', async () => {
    const args = ['--format', 'json', '--text', 'ferries', '--party', 'Norvania', '--output', './out.json'];
    expect(await run(['export', ...args])).toMatchObject({ exit: 0, out: '' });
    expect(JSON.parse(readFileSync(path('out.json'), 'utf8'))).toMatchObject([{ act: 'accuse', target: null }]);
  });

  it('writes the names of the columns alone where nothing is found (negative)', async () =>
    expect((await run(['export', '--text', 'zeppelin'])).out).toMatch(/^id,[^\n]*\r\n$/));

  it('ends quietly when the reader has gone', async () =>
    expect(await cli(['export'], { ledger: test.ledger, readerGoesAfter: 0 })).toMatchObject({ exit: 0, err: '' }));
});
