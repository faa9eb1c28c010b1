import { describe, expect, it } from 'vitest';
import { cliInFolder, RECORDS } from '../../../test/support/cli-in-folder.js';
import { REPORT, reportOf } from '../../../test/support/recorded-report.js';

const { cli, path } = cliInFolder();

describe('readout read', () => {
  it('shows a report to people', async () => {
    const { exit, out, err, closed } = await cli(['read', './a.txt']);
    expect({ exit, err, closed }).toEqual({ exit: 0, err: '', closed: true });
    expect(out).toContain('Kestria and Norvania talk again');
    expect(out).not.toContain('\u001b');
  });

  it('reads standard input where nothing is named', async () => {
    const { exit, out } = await cli(['read', '--format', 'ndjson'], { stdin: 'A text.' });
    expect([exit, JSON.parse(out).id]).toEqual([0, 'stdin']);
  });

  it('writes a report a line', async () => {
    const { out } = await cli(['read', '--format', 'ndjson', './a.txt', './b.txt']);
    const lines = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines.map(line => [line.id, line.text, line.statements.length])).toEqual([
      [path('a.txt'), REPORT.text, 7],
      [path('b.txt'), REPORT.text, 7],
    ]);
  });

  it('writes one report as JSON, and refuses two before writing any', async () => {
    expect(JSON.parse((await cli(['read', '--format', 'json', './a.txt'])).out).title).toBe(REPORT.title);
    const { exit, out, err } = await cli(['read', '--format', 'json', './a.txt', './b.txt']);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('hint: Use --format ndjson');
  });

  it('groups the statements of each report by who said them', async () => {
    const { exit, out } = await cli(['read', '--by', 'actor', './a.txt', './b.txt']);
    expect(exit).toBe(0);
    expect(out.match(/^Brannoc Teyle, defence minister · Kestria · 2 statements/gm)).toHaveLength(2);
  });

  it.each(['json', 'ndjson', 'html'])('refuses to group %s, and writes nothing', async format => {
    const { exit, out, err } = await cli(['read', '--by', 'actor', '--format', format, './a.txt']);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(`${format} is not`);
    expect(err).toContain('Leave it out');
  });

  it('writes one page of all reports', async () => {
    const { out } = await cli(['read', '--format', 'html', './a.txt', './b.txt']);
    expect(out.match(/<section class="report"/g)).toHaveLength(2);
  });

  it.each([
    [
      'one of two files is not there',
      ['read', './a.txt', './none.txt'],
      {},
      1,
      /^error: There is no file or folder .*none\.txt\.\nhint: Check the path/,
    ],
    ['no file is there', ['read', './none.txt'], {}, 3, /^error: There is no file/],
    ['a line is broken', ['read', '--from', 'ndjson'], { stdin: RECORDS }, 1, /^error: Line 2 of stdin is not a record/],
    ['nothing is named on a terminal', ['read'], { terminal: true }, 2, /Nothing to read/],
    ['an unknown option', ['read', '--colour'], {}, 2, /^error: Unknown option '--colour'\.\nhint: readout --help/],
    [
      'a grouping that there is not',
      ['read', '--by', 'party'],
      {},
      2,
      /^error: Option '--by <whom>' argument 'party' is invalid/,
    ],
    ['an unknown format', ['read', '--format', 'xml'], {}, 2, /^error: Option '--format <form>' argument 'xml' is invalid/],
    ['an unknown command', ['raed', './a.txt'], {}, 2, /^error: Unknown command 'raed'/],
    ['all is well (negative)', ['read', './a.txt', './b.txt'], {}, 0, /^$/],
  ])('gives its exit code and says why when %s', async (_name, args, options, code, message) => {
    const { exit, err } = await cli(args, options);
    expect(exit).toBe(code);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour of the terminal
    expect(err.replace(/\u001b\[\d+m/g, '')).toMatch(message);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('tells failures as records with ndjson', async () => {
    const { out, err } = await cli(['read', '--from', 'ndjson', '--format', 'ndjson'], { stdin: RECORDS });
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(JSON.parse(err)).toEqual({
      error: expect.objectContaining({
        code: 'record-broken',
        id: 'stdin',
        line: 2,
        message: expect.any(String),
        hint: expect.any(String),
      }),
    });
  });

  it('uses colour on a terminal, unless told not to', async () => {
    expect((await cli(['read', './a.txt'], { terminal: true })).out).toContain('\u001b[36m');
    for (const args of [
      ['--no-color', 'read', './a.txt'],
      ['read', './a.txt', '--no-color'],
    ])
      expect((await cli(args, { terminal: true })).out).not.toContain('\u001b');
    expect((await cli(['read', './a.txt'], { terminal: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b');
  });

  it('lets a hostile text do nothing to the terminal', async () => {
    const text = 'Minister \u001b]0;x\u0007\u009b2J said \u202eno\u001b[2J.';
    const report = () =>
      reportOf(text, {
        id: 'h',
        title: '\u001b[31mred',
        publisher: '\u001b[H',
        language: '\u009b',
        removed: [{ reason: 'navigation', text: '\u001bc', span: null }],
        gaps: [{ id: 'g1', kind: 'elision', span: [9, 16], statements: ['\u001b'] }],
      });
    for (const format of ['text', 'json', 'ndjson']) {
      const { out } = await cli(['read', '--format', format, '--no-color', './a.txt'], { terminal: true, report });
      expect(out).not.toMatch(/[^\P{Control}\n]|\u202e/u);
    }
  });

  it('shows progress only where it is long, on a terminal and not unwanted', async () => {
    const args = ['read', '--from', 'ndjson', '--output', './out.txt'];
    const stdin = RECORDS.replace('not a record\n', '');
    expect((await cli(args, { stdin, terminal: true, tick: 700 })).err).toContain('2 read, 1.4 a second');
    expect((await cli(args, { stdin, terminal: true, tick: 1 })).err).toBe('');
    expect((await cli(args, { stdin, terminal: false, tick: 700 })).err).toBe('');
    expect((await cli([...args, '--quiet'], { stdin, terminal: true, tick: 700 })).err).toBe('');
  });

  it('ends quietly when the reader has gone', async () => {
    const { exit, err, closed } = await cli(['read', './a.txt', './b.txt'], { readerGoesAfter: 1 });
    expect({ exit, err, closed }).toEqual({ exit: 0, err: '', closed: true });
  });

  it('asks to report a defect, with the stack only where it is wanted', async () => {
    const report = () => {
      throw new TypeError('spans is not iterable');
    };
    const { exit, err } = await cli(['read', './a.txt'], { report });
    expect(exit).toBe(70);
    expect(err).toMatch(/^error: Readout has a defect \(TypeError: spans is not iterable\)\.\nhint: Please report it.*\n$/);
    expect((await cli(['read', './a.txt'], { report, env: { READOUT_DEBUG: '1' } })).err).toMatch(/\n {1,4}at /);
  });
});
