import { expect, test } from 'vitest';
import { REPORT } from '../support/recorded-report.js';
import { compact } from './compact.js';

test('compact shows a report line by line', () => {
  expect(compact(REPORT)).toBe(`title: Kestria and Norvania talk again
publisher: The Sarrow Courier
published: 2031-03-12T18:30:00+01:00
language: en
account: Kestria by a3 (continued-quotation)

s1 | Kestria’s defence minister Brannoc Teyle | said | the exercise is “purely defensive” and would end on Friday | mixed
  Brannoc Teyle : person | assert
s2 | Teyle (continued-quotation) | added | “We were told in advance,” … “and we are grateful.” | direct
  Brannoc Teyle (continued-quotation) : person | support
s3 | the ministry | According to | Norvania’s Ilsabet Morvane warned against the deployment of personnel to . | indirect | g1
  the ministry : government | assert
s4 < s3 | Norvania’s Ilsabet Morvane | warned | against the deployment of personnel to . | indirect | g1
  the ministry > Ilsabet Morvane : person | to Brannoc Teyle (continued-quotation) | threaten
s5 |  | Emphasized | that the talks would go on | indirect | g2
  nobody : unknown | assert
s6 | Lund | denied | that ferries were unsafe | indirect
  Lund = a5 or a6 : unknown | to Brannoc Teyle | in a letter | deny | hedged | negated
s7 | She | agreed | to wait | indirect
  Lantern Wire > two envoys > Ilsabet Morvane (continued-quotation) : person | promise

a1 Lantern Wire | organisation |  | Lantern Wire | 2
a2 Brannoc Teyle, defence minister | person | Kestria | Brannoc Teyle, Teyle | 3
a3 the ministry | government | Kestria (continued-quotation) | the ministry | 1
a4 Ilsabet Morvane | person | Norvania | Ilsabet Morvane | 2
a5 Anna Lund | person |  | Anna Lund, Lund | 1
a6 Per Lund | person |  | Per Lund, Lund | 1
a7 Harbour Council | organisation |  | Harbour Council | 1
a8 two envoys | group |  | two envoys | 1

g1 words-missing | …the deployment of personnel to [.]
g2 subject-missing | …deployment of personnel to . [Emphasized]

left out: navigation | Home
marked: read-more | Read more: Ferry line closed
left out: navigation | World
left out: navigation | Harbour
left out: navigation | Weather
`);
});
