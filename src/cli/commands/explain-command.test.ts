import { describe, expect, it } from 'vitest';
import { cliInFolder } from '../../../test/support/cli-in-folder.js';
import { REPORT } from '../../../test/support/recorded-report.js';

const { cli, path } = cliInFolder();

describe('readout explain', () => {
  it('says why, in words', async () => {
    const { exit, out } = await cli(['explain', './a.txt', 's4']);
    expect(exit).toBe(0);
    expect(out).toContain('Norvania’s Ilsabet Morvane');
    expect(out).toContain('97 in 100 sure');
    expect(out).toContain('words missing after “to”');
    expect(out).toMatch(/Inside\n +s3: /);
  });

  it('says why, as JSON', async () => {
    const { out } = await cli(['explain', './a.txt', 's3', '--format', 'json']);
    const [start, end] = JSON.parse(out).source.places[0].span;
    expect(REPORT.text.slice(start, end)).toBe('the ministry');
    expect(JSON.parse(out)).toMatchObject({
      statement: 's3',
      inside: null,
      holds: [{ id: 's4' }],
      source: { basis: 'stated', score: 0.972 },
    });
  });

  it.each([
    ['an unknown statement', ['./a.txt', 's9'], 'There is no statement s9', 'It has the statements s1 to s5'],
    ['several reports', ['./', 's1'], 'it holds several', '--report ID'],
    ['a report that is not there', ['./', 's1', '--report', 'r7'], 'it holds no report r7', '--report ID'],
  ])('refuses %s', async (_name, args, message, hint) => {
    const { exit, err } = await cli(['explain', ...args]);
    expect(exit).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain(hint);
  });

  it('takes the report that is named', async () =>
    expect((await cli(['explain', './', 's1', '--report', path('b.txt')])).out).toContain(`s1 in`));
});
