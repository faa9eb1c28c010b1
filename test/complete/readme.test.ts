import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { peopleReport } from '../../src/cli/people/people-report.js';
import { styleFor } from '../../src/cli/terminal/style.js';
import { REPORT } from '../support/recorded-report.js';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the picture in the README shows what is printed', () => {
  const style = styleFor({ color: false, terminal: false, env: {} });
  const printed = peopleReport(REPORT, { style, columns: 72 });
  const [, picture = ''] = /\(parts of one report\):\n\n((?: {4}.*\n|\n)+)/.exec(README) ?? [];
  const parts = picture.replace(/^ {4}/gm, '').trimEnd().split('\n\n');
  expect(parts.length).toBeGreaterThan(4);
  for (const part of parts) expect(printed).toContain(part);
});
