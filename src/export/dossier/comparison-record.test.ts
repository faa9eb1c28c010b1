import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../test/support/recorded-report.js';
import { EXAMPLES } from '../../http/document/examples.js';
import type { Comparison } from '../../model/comparison.js';
import { comparisonRecord } from './comparison-record.js';

const COMPARISON: Comparison = EXAMPLES.comparison;
const REPORTS = [
  reportOf('One.', { id: 'r7k2m9x4q1w', title: 'Minister Teyle speaks', publisher: 'Ministry of Defence of Kestria' }),
  reportOf('Two.', { id: 'r3b8v5n0zhd', title: null, publisher: null }),
];

const record = (comparison: Partial<Comparison> = {}, event: string | null = 'call-12-march') =>
  comparisonRecord({ event, comparison: { ...COMPARISON, ...comparison }, reports: REPORTS });

describe('a point', () => {
  test('has the spans and the words of each party, of those who are silent none', () => {
    const [first, , last] = record().points;
    expect(first).toMatchObject({
      verdict: 'both',
      spans: { Kestria: [[90, 117]], Norvania: [[80, 107]] },
      text: { Kestria: 'the ferries will sail again', Norvania: 'that the ferries be let out' },
      statements: { Kestria: ['s1'], Norvania: ['s1'] },
    });
    expect(last).toMatchObject({
      ...{ verdict: 'only', silent: ['Norvania'] },
      spans: { Kestria: [[160, 190]], Norvania: [] },
      text: { Norvania: null },
    });
  });

  test('says wherein the accounts part', () =>
    expect(record().points[1]?.differences).toEqual([
      { kind: 'number', words: 'Kestria: 40; Norvania: 60', spans: { Kestria: [[120, 122]], Norvania: [[111, 113]] } },
    ]));
});

test('an account has what is known of its report', () =>
  expect(record().accounts).toEqual([
    {
      ...{ party: 'Kestria', side: 'Kestria', id: 'r7k2m9x4q1w', title: 'Minister Teyle speaks' },
      ...{ publisher: 'Ministry of Defence of Kestria', wholeness: 'whole', reason: 'its ministry published it', points: 3 },
    },
    expect.objectContaining({ party: 'Norvania', id: 'r3b8v5n0zhd', title: null, publisher: null }),
  ]));

test('the contact is told by field', () =>
  expect(record().contact.initiative).toEqual({
    verdict: 'conflict',
    reason: 'each names the other',
    values: { Kestria: { value: 'Norvania', spans: [[40, 79]] }, Norvania: { value: 'Kestria', spans: [[30, 65]] } },
  }));

test.each([
  ['as it was given', {}, 'call-12-march', 'call-12-march'],
  ['what it is called', {}, null, 'Telephone call: Kestria and Norvania'],
  ['the parties alone, where no contact is told of (negative)', { facts: [] }, null, 'Kestria and Norvania'],
])('the event is %s', (_name, comparison, event, called) => expect(record(comparison, event).event).toBe(called));

test('nothing of it is missing in JSON', () => {
  const plain = record();
  expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
});
