import { expect, it } from 'vitest';
import { dossierFilter, isNarrowed } from './dossier-filter.js';

it.each([
  ['', {}],
  ['text=+ferry&party=Kestria&party=Norvania', { text: 'ferry', party: ['Kestria', 'Norvania'] }],
  ['kind=call&kind=duel&kind=toString', { kind: ['call'] }],
  ['from=2031-03-01&to=2031-03-31&sides=true', { from: '2031-03-01', to: '2031-03-31', sides: true }],
  ['from=yesterday&to=2031&sides=yes', {}],
  ['report=r7k2m9x4q1w&sort=changed', { report: ['r7k2m9x4q1w'], sort: 'changed' }],
  ['sort=oldest&text=%20&party=', {}],
])('%j asks for %j', (words, filter) => expect(dossierFilter(new URLSearchParams(words))).toEqual(filter));

it.each([
  ['', false],
  ['sort=changed', false],
  ['sides=true', true],
])('%j narrows: %s', (words, narrows) => expect(isNarrowed(dossierFilter(new URLSearchParams(words)))).toBe(narrows));
