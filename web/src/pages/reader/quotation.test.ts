import { expect, it } from 'vitest';
import { REPORT, reportOf, statement } from '../../../../test/support/recorded-report.js';
import { linkTo, quotation } from './quotation.js';

const HERE = 'http://127.0.0.1:7788/reports/r7k2m9x4q1';
const [first] = REPORT.statements;

it('gives the words, the chain, the report and the link', () => {
  const lines = quotation(REPORT, first ?? statement({ id: 's1' }), HERE, 's1').split('\n');
  expect(lines[0]).toMatch(/ \[(word for word|retold|partly word for word)\]$/);
  expect(lines[1]).toMatch(/^— Brannoc Teyle/);
  expect(lines.at(-1)).toMatch(/^http.*#.*:~:text=/);
});

it.each([
  ['https://courier.example/ferry#top', 'https://courier.example/ferry#:~:text=no%20ferry'],
  [null, `${HERE}#s1:~:text=no%20ferry`],
  ['javascript:alert(1)', `${HERE}#s1:~:text=no%20ferry`],
])('the link of a report at %s', (url, link) => {
  const report = reportOf('He said no ferry sails.', { url });
  expect(linkTo(report, statement({ id: 's1', content: [[8, 16]] }), HERE, 's1')).toBe(link);
});
