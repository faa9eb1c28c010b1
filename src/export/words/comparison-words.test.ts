import { expect, it } from 'vitest';
import type { ComparedAccount, Verdict, Wholeness } from '../../model/comparison.js';
import { partiesWords, silenceWords, verdictWords } from './comparison-words.js';

it.each<[Verdict, readonly string[], string]>([
  ['only', ['Kestria'], 'Only Kestria'],
  ['only', ['Kestria', 'Norvania'], 'One side only'],
  ['differs', ['Kestria', 'Norvania'], 'Differs'],
  ['both', ['Kestria'], 'Told alike'],
])('%s of %j is %j', (verdict, parties, words) =>
  expect(verdictWords({ verdict, passages: Object.fromEntries(parties.map(party => [party, []])) })).toBe(words),
);

it.each<[Wholeness, 'silent' | 'unknown' | 'tells', string | null]>([
  ['whole', 'silent', 'says nothing of it'],
  ['excerpt', 'unknown', 'not known: only an excerpt of its account is here'],
  ['retelling', 'unknown', 'not known: only what others retell of its account is here'],
  ['whole', 'tells', null],
])('an account that is %s and %s: %j', (wholeness, how, words) => {
  const account: ComparedAccount = { ...{ party: 'Kestria', side: 'Kestria', reports: [], wholeness }, reason: '', points: 0 };
  const named = (is: boolean) => (is ? ['Kestria'] : []);
  expect(silenceWords({ silent: named(how === 'silent'), unknown: named(how === 'unknown') }, account)).toBe(words);
});

it.each([
  [[], ''],
  [['Kestria'], 'Kestria'],
  [['Kestria', 'Norvania'], 'Kestria and Norvania'],
  [['Kestria', 'Norvania', 'Talmark'], 'Kestria, Norvania and Talmark'],
])('%j is %j', (parties, words) => expect(partiesWords(parties)).toBe(words));
