import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cliInFolder, RECORDS } from '../../../test/support/cli-in-folder.js';
import { event, REPORT, reportOf } from '../../../test/support/recorded-report.js';

const { cli, path } = cliInFolder();

const lines = (out: string) => out.trimEnd().split('\n');

describe('readout events', () => {
  it('writes the names of the columns once, and a row for each event', async () => {
    const { exit, out, err, closed } = await cli(['events', './a.txt', './b.txt']);
    expect({ exit, err, closed }).toEqual({ exit: 0, err: '', closed: true });
    const [header = '', ...rows] = lines(out);
    expect(header).toMatch(/^Event ID\tEvent Date\tEvent Type\t.*\tSQLDATE\t.*\tReport$/);
    expect(rows.map(row => row.split('\t')[0])).toEqual(
      ['a.txt', 'b.txt'].flatMap(name => REPORT.events.map(({ id }) => `${path(name)}#${id}`)),
    );
  });

  it('writes an event a line as NDJSON, under the same names', async () => {
    const [header = ''] = lines((await cli(['events', './a.txt'])).out);
    const rows = lines((await cli(['events', '--format', 'ndjson', './a.txt'])).out).map(line => JSON.parse(line));
    expect(rows).toHaveLength(REPORT.events.length);
    for (const row of rows) expect(Object.keys(row)).toEqual(header.split('\t'));
  });

  it('writes no row for a report without events, and ends well', async () => {
    const report = () => reportOf('Rain fell.');
    const { exit, out } = await cli(['events', './a.txt'], { report });
    expect([exit, lines(out)]).toEqual([0, [expect.stringMatching(/^Event ID\t/)]]);
    expect(await cli(['events', '--format', 'ndjson', './a.txt'], { report })).toMatchObject({ exit: 0, out: '', err: '' });
  });

  it('writes to a file, only once all is whole', async () => {
    expect((await cli(['events', './a.txt', '--output', './events.tsv'])).exit).toBe(0);
    expect(lines(readFileSync(path('events.tsv'), 'utf8'))).toHaveLength(1 + REPORT.events.length);
    expect((await cli(['events', './none.txt', '--output', './none.tsv'])).exit).toBe(3);
    expect(existsSync(path('none.tsv'))).toBe(false);
  });

  it.each([
    ['one of two files is not there', ['events', './a.txt', './none.txt'], {}, 1, /^error: There is no file or folder/],
    ['a line is broken', ['events', '--from', 'ndjson'], { stdin: RECORDS }, 1, /^error: Line 2 of stdin is not a record/],
    ['an unknown format', ['events', '--format', 'csv'], {}, 2, /^error: Option '--format <form>' argument 'csv' is invalid/],
  ])('gives its exit code and says why when %s', async (_name, args, options, code, message) => {
    const { exit, err } = await cli(args, options);
    expect(exit).toBe(code);
    expect(err).toMatch(message);
  });

  it.each(['tsv', 'ndjson'])('lets a hostile text do nothing to the terminal (%s)', async format => {
    const report = () =>
      reportOf('a\u001b[2J\u202eb', { title: '\u001b[H\u009b', events: [event({ id: 'e1', spans: [[0, 7]] })] });
    const { out } = await cli(['events', '--format', format, '--no-color', './a.txt'], { terminal: true, report });
    expect(out).not.toMatch(/[^\P{Control}\n\t]|\u202e/u);
  });

  it('ends quietly when the reader has gone', async () =>
    expect(await cli(['events', './a.txt', './b.txt'], { readerGoesAfter: 1 })).toMatchObject({ exit: 0, err: '' }));
});
