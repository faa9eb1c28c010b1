import { expect, test } from 'vitest';
import { REPORT } from '../support/recorded-report.js';
import { compact } from './compact.js';

test('compact shows a report line by line', () => {
  expect(compact(REPORT)).toBe(`title: Kestria and Norvania talk again
publisher: The Sarrow Courier
published: 2031-03-12T18:30:00+01:00
language: en

s1 | Kestria’s defence minister Brannoc Teyle | said | the exercise is “purely defensive” and would end on Friday | mixed
s2 | Teyle (continued-quotation) | added | “We were told in advance,” … “and we are grateful.” | direct
s3 | the ministry | According to | Norvania’s Ilsabet Morvane warned against the deployment of personnel to . | indirect | g1
s4 < s3 | Norvania’s Ilsabet Morvane | warned | against the deployment of personnel to . | indirect | g1
s5 |  | Emphasized | that the talks would go on | indirect | g2

g1 words-missing | …the deployment of personnel to [.]
g2 subject-missing | …deployment of personnel to . [Emphasized]

left out: navigation | Home
marked: read-more | Read more: Ferry line closed
left out: navigation | World
left out: navigation | Harbour
left out: navigation | Weather
`);
});
