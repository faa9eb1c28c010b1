import { expect, test } from 'vitest';
import { REPORT } from '../support/recorded-report.js';
import { compact } from './compact.js';

test('compact shows a report line by line', () => {
  expect(compact(REPORT)).toBe(`title: Kestria and Norvania talk again
publisher: The Sarrow Courier
published: 2031-03-12T18:30:00+01:00
language: en
date: 2031-03-12T18:30:00+01:00 (continued-quotation)
account: Kestria by a3 (continued-quotation)

s1 | Kestria’s defence minister Brannoc Teyle | said | the exercise is “purely defensive” and would end on Friday | mixed
  Brannoc Teyle : person | assert | 2031-03-12 (continued-quotation)
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

t1 12 March | 2031-03-12 (continued-quotation)
t2 on Friday | 2031-03-14 (continued-quotation)

p1 PORT SARROW | Port Sarrow, Kestria | 1

c1 other | held | Kestria (Kestria), Norvania (Norvania) | 2031-03-12 (continued-quotation)
  place: PORT SARROW
  next: the talks would go on
  statements: s5
c2 letter | held | Lund, Brannoc Teyle (Kestria) | ?
  topics: ferries
  statements: s6
  doubts: party-unknown no-date

e1 Kestria > Norvania | CONSULT | 040 | done | c1 | 2031-03-12 | p1
e2 Brannoc Teyle > nobody | statement | 010 | done | s1
e3 Ilsabet Morvane > Brannoc Teyle | THREATEN force military | 138 | reported | s4

g1 words-missing | …the deployment of personnel to [.]
g2 subject-missing | …deployment of personnel to . [Emphasized]

left out: navigation | Home
marked: read-more | Read more: Ferry line closed
left out: navigation | World
left out: navigation | Harbour
left out: navigation | Weather
`);
});
