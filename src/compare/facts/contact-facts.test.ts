import { expect, test } from 'vitest';
import { accountNaming } from '../../../test/support/tellings.js';
import type { ContactFact } from '../../model/comparison.js';
import { contactFacts } from './contact-facts.js';

const PEOPLE = [
  { name: 'Brannoc Teyle', also: ['Teyle'], party: 'Kestria' },
  { name: 'Ilsabet Morvane', also: ['Morvane'], party: 'Norvania' },
  { name: 'Anna Lund', also: ['Lund'], party: 'Talmark' },
];

const factsOf = (...texts: readonly string[]): readonly ContactFact[] =>
  contactFacts(texts.map((text, k) => accountNaming(['Kestria', 'Norvania', 'Talmark'][k] ?? '', text, PEOPLE)));

const verdict = (field: ContactFact['field'], ...texts: readonly string[]): string | null =>
  factsOf(...texts).find(fact => fact.field === field)?.verdict ?? null;

const CALL = 'Brannoc Teyle spoke by telephone with Ilsabet Morvane';

test.each<[ContactFact['field'], string, string, string | null]>([
  ['kind', `${CALL}.`, 'Ilsabet Morvane held a telephone conversation with Brannoc Teyle.', 'both'],
  ['kind', `${CALL}.`, 'Ilsabet Morvane met Brannoc Teyle.', 'differs'],
  ['date', `${CALL} on 12 March.`, `${CALL} on March 12.`, 'both'],
  ['date', `${CALL} on 12 March.`, `${CALL} on 10 March.`, 'conflict'],
  ['date', `${CALL} today.`, `${CALL} on 11 March.`, 'differs'],
  ['date', `${CALL} on 12 March.`, `${CALL}.`, 'only'],
  ['date', `${CALL}.`, `${CALL}.`, null],
  ['initiative', `${CALL} at the request of the Kestrian side.`, `${CALL} at Brannoc Teyle’s request.`, 'both'],
  ['initiative', `Brannoc Teyle called Ilsabet Morvane.`, `Ilsabet Morvane called Brannoc Teyle.`, 'conflict'],
  ['initiative', `${CALL} by mutual agreement.`, `${CALL} at the request of Brannoc Teyle.`, 'differs'],
  ['participants', `${CALL}.`, 'Morvane spoke by telephone with Teyle.', 'both'],
  ['participants', `Brannoc Teyle met Ilsabet Morvane and Anna Lund.`, `Brannoc Teyle met Ilsabet Morvane.`, 'differs'],
  ['length', `${CALL}. The call lasted half an hour.`, `${CALL}. The conversation lasted 30 minutes.`, 'both'],
  ['length', `${CALL}. The call lasted half an hour.`, `${CALL}. The conversation lasted two hours.`, 'conflict'],
  ['length', 'The harbour is closed.', 'Ferries wait.', null],
])('%s: %s / %s', (field, a, b, expected) => {
  expect(verdict(field, a, b)).toBe(expected);
  expect(verdict(field, b, a)).toBe(expected);
});

test('of three accounts the pair that parts most decides, and the reason names it', () => {
  const facts = factsOf(`${CALL} on 12 March.`, `${CALL} on 12 March.`, `${CALL} on 9 March.`);
  const date = facts.find(({ field }) => field === 'date');
  expect(date).toMatchObject({ verdict: 'conflict', reason: 'Kestria: 2031-03-12; Talmark: 2031-03-09' });
  expect(Object.keys(date?.values ?? {})).toEqual(['Kestria', 'Norvania', 'Talmark']);
});

test('who is missing from one account is named', () => {
  const facts = factsOf('Brannoc Teyle met Ilsabet Morvane and Anna Lund.', 'Brannoc Teyle met Ilsabet Morvane.');
  expect(facts.find(({ field }) => field === 'participants')?.reason).toBe('Kestria names Anna Lund, whom Norvania does not');
});

test('what is told is shown where it stands', () => {
  const text = `${CALL}. The call lasted half an hour.`;
  const [fact] = factsOf(text).filter(({ field }) => field === 'length');
  expect(fact?.values.Kestria?.passages.map(({ span }) => text.slice(...span))).toEqual(['half an hour']);
});

test('without an account there is no fact', () => {
  expect(contactFacts([])).toEqual([]);
});
