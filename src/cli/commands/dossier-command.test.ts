import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cliInFolder } from '../../../test/support/cli-in-folder.js';
import { fakeLedger } from '../../../test/support/fake-ledger.js';

const { cli, path } = cliInFolder();
const D = 'd6r1x8m3qvb';

async function run(...args: readonly string[]) {
  const ledger = fakeLedger();
  const result = await cli(['dossier', ...args], { ledger, env: { USER: 'ada' } });
  return { ...result, asked: ledger.asked.filter(([what]) => what !== 'close') };
}

it('lists the dossiers of a ledger', async () => {
  const { exit, out, err, asked } = await run();
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  expect(out).toMatch(/^d6r1x8m3qvb {2}Call of Brannoc Teyle and Ilsabet Morvane, 12 March 2031\n/);
  expect(asked).toEqual([['dossiers.list', { limit: 20 }]]);
});

it('narrows them', async () => {
  const { asked } = await run(
    ...[
      '--text',
      'call',
      '--party',
      'Kestria',
      '--party',
      'Norvania',
      '--kind',
      'video call',
      '--sides',
      '--report',
      'r7k2m9x4q1w',
    ],
    ...['--from', '2031-03-01', '--until', '2031-03-31', '--sort', 'changed', '--limit', '5', '--after', 'x'],
  );
  expect(asked).toEqual([
    [
      'dossiers.list',
      {
        ...{ text: 'call', party: ['Kestria', 'Norvania'], kind: ['video call'], report: ['r7k2m9x4q1w'], sides: true },
        ...{ from: '2031-03-01', to: '2031-03-31', sort: 'changed', limit: 5, after: 'x' },
      },
    ],
  ]);
});

it('shows one side by side, as text, JSON and a page', async () => {
  expect((await run(D)).out).toContain('\np2  ≠ Conflict · Kestria: 40 soldiers; Norvania: 60\n');
  expect(JSON.parse((await run(D, '--format', 'json')).out)).toMatchObject({ id: D, comparison: { points: [{}, {}, {}] } });
  expect((await run(D, '--format', 'html', '--output', './d.html')).out).toBe('');
  expect(readFileSync(path('d.html'), 'utf8')).toMatch(/^<!doctype html>/);
});

it.each<[readonly string[], unknown]>([
  [
    ['join', 'd2k9t4c7wra', D, '--reason', 'One call.'],
    ['dossiers.join', { from: 'd2k9t4c7wra', into: D, reason: 'One call.', by: 'ada' }],
  ],
  [
    ['split', D, 'r7k2m9x4q1w', 'r3b8v5n0zhd', '--reason', 'Two calls.'],
    ['dossiers.split', { dossier: D, reports: ['r7k2m9x4q1w', 'r3b8v5n0zhd'], reason: 'Two calls.', by: 'ada' }],
  ],
  [
    ['undo', 'g3w7p0k5nfz'],
    ['dossier-change-not-found', 'g3w7p0k5nfz'],
  ],
])('%j is done, and what was done is told', async (args, call) => {
  const { exit, out, asked } = await run(...args);
  expect([exit, asked]).toEqual([0, [call]]);
  expect(out).toMatch(/^g3w7p0k5nfz {2}joined d2k9t4c7wra into d6r1x8m3qvb: /);
});

it('tells what was done to programs, too', async () =>
  expect(JSON.parse((await run('undo', 'g3w7p0k5nfz', '--format', 'json')).out)).toMatchObject({ undone: { by: 'Ada Brenn' } }));

it.each<[readonly string[], RegExp]>([
  [['d0000000000'], /^error: The ledger has no dossier d0000000000\./],
  [['undo', 'g0000000000'], /^error: The ledger has no change of a dossier g0000000000\./],
  [['join', D], /^error: Say which: readout dossier join FROM INTO\./],
  [['join', D, D, D, '--reason', 'x'], /^error: Say which/],
  [['split', D, '--reason', 'x'], /^error: Say which: readout dossier split ID REPORT\./],
  [['split', D, 'r7k2m9x4q1w'], /^error: No reason is given\./],
  [['join', 'd2k9t4c7wra', D, '--reason', ' '], /^error: No reason is given\./],
  [['undo'], /^error: Say which change/],
  [['merge', D, D], /^error: merge is no work on dossiers/],
  [['toString', D], /^error: toString is no work on dossiers/],
  [['--format', 'html'], /^error: A list has no page/],
  [['--kind', 'duel'], /Allowed choices are call, video call/],
])('%j is refused', async (args, message) => {
  const { exit, err } = await run(...args);
  expect([exit, err]).toEqual([2, expect.stringMatching(message)]);
});
