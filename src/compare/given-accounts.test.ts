import { describe, expect, test } from 'vitest';
import { REPORT, reportOf } from '../../test/support/recorded-report.js';
import type { Report } from '../model/report.js';
import { givenAccounts } from './given-accounts.js';

const given = (id: string, publisher: string | null, party: string | null = null): Report =>
  reportOf('Rain fell.', { id, publisher, account: { ...REPORT.account, party } });

describe('whose account a report is', () => {
  test.each<[string, readonly Report[], readonly string[]]>([
    ['the publisher’s', [given('a', 'Ministry of Kestria', 'Kestria')], ['Ministry of Kestria']],
    ['the side’s, where no publisher is given', [given('a', null, 'Kestria')], ['Kestria']],
    ['nobody’s that is known: it bears the name of its source', [given('a.txt', ' ')], ['a.txt']],
    [
      'the second of a name',
      [given('a', 'Kestria'), given('b', 'Kestria'), given('c', 'Kestria')],
      ['Kestria', 'Kestria (2)', 'Kestria (3)'],
    ],
    ['one called as the second would be', [given('a', 'X (2)'), given('b', 'X'), given('c', 'X')], ['X (2)', 'X', 'X (3)']],
    ['none (negative)', [], []],
  ])('%s', (_name, reports, parties) => expect(givenAccounts(reports).map(({ party }) => party)).toEqual(parties));
});

test('the side stands beside the party, and the report is given whole', () => {
  const [account] = givenAccounts([given('a', 'Ministry of Kestria', 'Kestria')]);
  expect(account).toMatchObject({ side: 'Kestria', sources: [{ spans: null, own: true, report: { id: 'a' } }] });
});

test('two sources of one name are told apart, too', () =>
  expect(
    givenAccounts([given('a', 'K'), given('a', 'N')]).flatMap(({ sources }) => sources.map(({ report }) => report.id)),
  ).toEqual(['a', 'a (2)']));
