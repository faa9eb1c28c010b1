import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cliInFolder, RECORDS } from '../../../test/support/cli-in-folder.js';
import { REPORT, reportOf } from '../../../test/support/recorded-report.js';
import type { Report } from '../../model/report.js';

const { cli, path } = cliInFolder();

/** Of the table in `told-twice.ts`. */
const TOLD: Readonly<Record<string, string>> = {
  Kestria:
    'They spoke by telephone. Kestria gave notice of it six weeks in advance. Distance is what keeps an exercise an exercise.',
  Norvania: 'A telephone conversation: the exercise Grey Heron had been announced late.',
};

/** "Kestria: …" is Kestria's account; what begins otherwise is nobody's. */
function report(id: string, body: string): Report {
  const [party = '', text = ''] = body.split(': ');
  return reportOf(TOLD[party] ?? text, {
    id,
    publisher: party in TOLD ? party : null,
    account: { ...REPORT.account, party: null },
  });
}

const line = (publisher: string, id?: string): string => JSON.stringify({ id, text: `${publisher}: …`, publisher });
const TWO = `${line('Kestria', 'k')}\n${line('Norvania', 'n')}\n`;
const event = (name: string, ...accounts: readonly string[]): string =>
  `${JSON.stringify({ event: name, accounts: accounts.map(one => JSON.parse(line(one))) })}\n`;

const compare = (args: readonly string[], stdin = TWO) => cli(['compare', '--from', 'ndjson', ...args], { stdin, report });

describe('readout compare', () => {
  it('sets the records of one file side by side, for people', async () => {
    const { exit, out, err, closed } = await compare([]);
    expect({ exit, err, closed }).toEqual({ exit: 0, err: '', closed: true });
    expect(out).toMatch(/^Spoke by telephone: Kestria and Norvania\n/);
    expect(out).toContain('p1  ≠ Conflict · Kestria: notice was given six weeks in advance; Norvania: it\n    was late\n');
    expect(out).not.toContain('\u001b');
  });

  it('takes each file for an account of its own, and its name where nobody is known', async () => {
    const { exit, out } = await cli(['compare', './a.txt', './b.txt', '--format', 'json']);
    expect(exit).toBe(0);
    const { accounts } = JSON.parse(out);
    expect(accounts.map(({ party, id }: { party: string; id: string }) => [party, id])).toEqual([
      [REPORT.publisher ?? REPORT.account.party, path('a.txt')],
      [`${REPORT.publisher ?? REPORT.account.party} (2)`, path('b.txt')],
    ]);
  });

  it('gives one comparison as JSON, those who are silent with no spans', async () => {
    const record = JSON.parse((await compare(['--format', 'json'])).out);
    expect(Object.keys(record)).toEqual(['event', 'points', 'accounts', 'contact', 'doubts']);
    expect(record.points.map(({ verdict, spans }: { verdict: string; spans: object }) => [verdict, spans])).toEqual([
      ['conflict', { Kestria: [[25, 71]], Norvania: [[26, 73]] }],
      ['only', { Kestria: [[73, 119]], Norvania: [] }],
    ]);
  });

  it('writes one page', async () => {
    const { exit, out } = await compare(['--format', 'html', '--output', './call.html']);
    expect([exit, out]).toEqual([0, '']);
    expect(readFileSync(path('call.html'), 'utf8')).toMatch(/^<!doctype html>.*<tr role="row" class="conflict" id="p1"/s);
  });

  it('goes on where one of three cannot be read, and says so', async () => {
    const { exit, out, err } = await compare(['--format', 'ndjson'], `${TWO}not a record\n`);
    expect([exit, out.split('\n')]).toEqual([1, [expect.stringContaining('"verdict":"conflict"'), '']]);
    expect(JSON.parse(err).error).toMatchObject({ code: 'record-broken', line: 3 });
  });

  it.each<[string, readonly string[], string, number, RegExp]>([
    [
      'one account alone',
      [],
      `${line('Kestria', 'k')}\n`,
      2,
      /^error: Setting accounts side by side takes two of them, and the input gives 1\./,
    ],
    [
      'one that is left',
      [],
      `${line('Kestria', 'k')}\n{}\n`,
      3,
      /^error: Line 2 of stdin is not a record[^\n]*\nhint: [^\n]*\n$/,
    ],
    ['more than anyone reads', [], TWO.repeat(5), 2, /^error: At most 8 accounts/],
    ['a form that there is not', ['--format', 'tsv'], TWO, 2, /Allowed choices are text, json, ndjson, html/],
    ['two that are fine (negative)', [], TWO, 0, /^$/],
  ])('gives its exit code and says why: %s', async (_name, args, stdin, code, message) => {
    const { exit, err } = await compare(args, stdin);
    expect([exit, err]).toEqual([code, expect.stringMatching(message)]);
  });

  it('says what to name on a terminal', async () =>
    expect(await cli(['compare', '--from', 'accounts'], { terminal: true })).toMatchObject({
      exit: 2,
      err: expect.stringContaining('Nothing to compare'),
    }));
});

describe('readout compare --from accounts', () => {
  const many = (args: readonly string[], stdin: string) => cli(['compare', '--from', 'accounts', ...args], { stdin, report });
  const BOTH = event('call', 'Kestria', 'Norvania');

  it('gives a comparison a line, under the name of its event', async () => {
    const { exit, out, err } = await many(['--format', 'ndjson'], BOTH + event('visit', 'Norvania', 'Kestria'));
    expect([exit, err]).toEqual([0, '']);
    const records = out
      .trimEnd()
      .split('\n')
      .map(one => JSON.parse(one));
    expect(records.map(({ event: name, accounts }) => [name, accounts.map(({ id }: { id: string }) => id)])).toEqual([
      ['call', ['call#1', 'call#2']],
      ['visit', ['visit#1', 'visit#2']],
    ]);
  });

  it('tells of each event that cannot be compared, and goes on', async () => {
    const { exit, out, err } = await many(['--format', 'ndjson'], `${event('alone', 'Kestria')}{"event":"x"}\n[]\n${BOTH}`);
    expect([exit, JSON.parse(out).event]).toEqual([1, 'call']);
    expect(
      err
        .trimEnd()
        .split('\n')
        .map(one => JSON.parse(one).error),
    ).toMatchObject([
      { code: 'accounts-too-few', id: 'alone', line: 1 },
      { code: 'record-broken', id: 'stdin', line: 2 },
      { code: 'record-broken', id: 'stdin', line: 3 },
    ]);
  });

  it('puts a rule between them for people', async () => expect((await many([], BOTH + BOTH)).out.split(/^─+$/m)).toHaveLength(2));

  it.each(['json', 'html'])('refuses two as %s before writing any', async format => {
    const { exit, out, err } = await many(['--format', format], BOTH + BOTH);
    expect([exit, out, err]).toEqual([2, '', expect.stringContaining('holds one comparison')]);
  });

  it('tells a defect, and goes on', async () => {
    let first = true;
    const { exit, out, err } = await cli(['compare', '--from', 'accounts', '--format', 'ndjson'], {
      stdin: BOTH + BOTH,
      report,
      compare: async () => {
        if (!first) return { accounts: [], facts: [], points: [], doubts: [] };
        first = false;
        throw new TypeError('spans is not iterable');
      },
    });
    expect([exit, out.split('\n').length]).toEqual([1, 2]);
    expect(JSON.parse(err).error.code).toBe('defect');
  });

  it('names a file that is not there', async () =>
    expect(await cli(['compare', '--from', 'accounts', './none.ndjson'], {})).toMatchObject({
      exit: 3,
      err: expect.stringMatching(/^error: There is no file or folder/),
    }));
});

it('is no way to read what is no list of accounts', async () =>
  expect((await cli(['compare', '--from', 'accounts'], { stdin: RECORDS })).exit).toBe(3));
