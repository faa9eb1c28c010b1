import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cliInFolder } from '../../../test/support/cli-in-folder.js';
import { REPORT } from '../../../test/support/recorded-report.js';

const { cli, path } = cliInFolder();

describe('--output', () => {
  it('writes the file and nothing else', async () => {
    const { exit, out } = await cli(['read', './a.txt', '--format', 'html', '--output', './page.html']);
    expect([exit, out]).toEqual([0, '']);
    expect(readFileSync(path('page.html'), 'utf8')).toMatch(/^<!doctype html>/);
    expect(readdirSync(path('')).toSorted()).toEqual(['a.txt', 'b.txt', 'page.html']);
  });

  it.each([
    ['the input itself', ['./a.txt'], './a.txt'],
    ['a link to the input', ['./a.txt'], './link'],
    ['a report in a folder that is read', ['./'], './b.txt'],
  ])('never overwrites %s', async (_name, inputs, output) => {
    symlinkSync(path('a.txt'), path('link'));
    const { exit, err } = await cli(['read', ...inputs, '--output', output]);
    expect(exit).toBe(2);
    expect(err).toContain('is one of the inputs');
    expect(readFileSync(path('a.txt'), 'utf8')).toBe('The first text.');
    expect(readFileSync(path('b.txt'), 'utf8')).toBe('The second text.');
  });

  it('replaces an older output beside the inputs (negative)', async () => {
    writeFileSync(path('out.json'), 'old');
    expect((await cli(['read', './a.txt', '--format', 'json', '--output', './out.json'])).exit).toBe(0);
    expect(readFileSync(path('out.json'), 'utf8')).toContain(REPORT.title ?? '');
  });

  it('leaves what was there when nothing could be read', async () => {
    writeFileSync(path('out.json'), 'old');
    expect((await cli(['read', './none.txt', '--output', './out.json'])).exit).toBe(3);
    expect(readFileSync(path('out.json'), 'utf8')).toBe('old');
    expect(readdirSync(path(''))).toHaveLength(3);
  });

  it.each(['./none/out.txt', './', '/dev/null'])('refuses %s with a reason', async output => {
    const { exit, err } = await cli(['read', './a.txt', '--output', output]);
    expect(exit).toBe(2);
    expect(err).toMatch(/^error: .* cannot be written: /);
  });
});
