import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../http/document/examples.js';
import type { Comparison } from '../../model/comparison.js';
import { comparisonTitle, dossierFacts, factValue, ofParty, originsWords, originWords, reportName } from './dossier-words.js';
import { choiceOf, choicesOf, pointsWords } from './point-choices.js';

const COMPARISON: Comparison = EXAMPLES.comparison;

test.each([
  [
    { kind: 'call', day: '2031-03-12', parties: ['Kestria', 'Norvania'], place: 'Port Sarrow' },
    'telephone call · 12 March 2031 · Kestria and Norvania · Port Sarrow',
  ],
  [{ kind: null, day: null, parties: [], place: null }, ''],
] as const)('the head of a dossier %#', (dossier, words) => expect(dossierFacts(dossier).join(' · ')).toBe(words));

test.each([
  [4, 3, '4 reports, 3 of them origins'],
  [3, 1, '3 reports, 1 of them an origin'],
  [2, 2, '2 reports'],
  [1, 1, '1 report'],
  [0, 0, 'no reports'],
])('%i reports, %i origins', (reports, origins, words) => expect(originsWords({ reports, origins })).toBe(words));

test.each([
  [{ kind: 'copy', share: 1, reason: '' }, 'copy, 100 % of its text'],
  [{ kind: 'near-copy', share: 0.824, reason: 'a new lead' }, 'changed copy, 82 % of its text: a new lead'],
  [{ kind: 'retelling', share: 0.1, reason: '“according to Lantern Wire”' }, 'retelling: “according to Lantern Wire”'],
] as const)('where a report comes from %#', (origin, words) => expect(originWords({ report: 'r1', ...origin })).toBe(words));

test.each([
  ['The Courier', 'Talks', 'The Courier: Talks'],
  [null, 'Talks', 'Talks'],
  [' ', null, 'r1'],
])('a report of %s called %s', (publisher, title, name) => expect(reportName({ id: 'r1', publisher, title })).toBe(name));

test.each([
  ['kind', 'call', 'telephone call'],
  ['kind', 'constructor', 'constructor'],
  ['date', '2031-03-12', '12 March 2031'],
  ['place', '2031-03-12', '2031-03-12'],
] as const)('of the contact %s: %s', (field, value, words) => expect(factValue(field, value)).toBe(words));

describe('a comparison is called', () => {
  const fact = (verdict: 'both' | 'differs', field: 'kind' | 'date', value: string) =>
    ({ field, verdict, reason: '', values: { Kestria: { value, passages: [] } } }) as const;
  test.each([
    [
      'by kind and day',
      [fact('both', 'date', '2031-03-12'), fact('both', 'kind', 'visit')],
      'Visit, 12 March 2031: Kestria and Norvania',
    ],
    ['without what is told differently', [fact('differs', 'kind', 'call')], 'Kestria and Norvania'],
  ])('%s', (_name, facts, title) => expect(comparisonTitle({ ...COMPARISON, facts })).toBe(title));
});

test('what objects have of themselves is nobody’s', () => {
  expect(ofParty({ Kestria: 1 }, 'Kestria')).toBe(1);
  expect(ofParty<unknown>({}, 'toString')).toBeNull();
});

describe('the choices among points', () => {
  test('are the verdicts, the gravest first, and who tells what alone', () =>
    expect(choicesOf(COMPARISON).map(({ key, count }) => [key, count])).toEqual([
      ['conflict', 1],
      ['differs', 0],
      ['both', 1],
      ['only:Kestria', 1],
    ]));

  test('are who alone, where there is one account (negative)', () =>
    expect(
      choicesOf({ accounts: COMPARISON.accounts.slice(0, 1), points: COMPARISON.points.slice(2) }).map(({ key }) => key),
    ).toEqual(['only:Kestria']));

  test('hold every point', () => {
    const keys = choicesOf(COMPARISON).map(({ key }) => key);
    for (const point of COMPARISON.points) expect(keys).toContain(choiceOf(point));
  });
});

test.each([
  [COMPARISON.points, '3 points: 1 in conflict, 1 told alike, 1 told by one side only'],
  [COMPARISON.points.slice(0, 1), '1 point: 1 told alike'],
  [[], 'no points'],
])('the points in a line %#', (points, words) => expect(pointsWords({ points })).toBe(words));
