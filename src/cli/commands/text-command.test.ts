import { describe, expect, it } from 'vitest';
import { cliInFolder, RECORDS } from '../../../test/support/cli-in-folder.js';
import { REPORT, reportOf } from '../../../test/support/recorded-report.js';
import { ReadoutError } from '../../errors/readout-error.js';

const { cli } = cliInFolder();

describe('readout text', () => {
  it('gives the blocks without what was removed', async () => {
    const { exit, out } = await cli(['text', './a.txt']);
    expect([exit, out]).toEqual([0, `${REPORT.text.replace('\n\nRead more: Ferry line closed', '')}\n`]);
  });

  it('gives a record a line, and goes on after one that fails', async () => {
    const report = (id: string, body: string) => {
      if (id === 'r1') throw new ReadoutError('input-empty', { id });
      return reportOf(body, { id });
    };
    const { exit, out, err } = await cli(['text', '--from', 'ndjson', '--format', 'ndjson'], { stdin: RECORDS, report });
    expect([exit, out]).toEqual([1, '{"id":"r2","text":"Two."}\n']);
    expect(
      err
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).error.code),
    ).toEqual(['input-empty', 'record-broken']);
  });
});
