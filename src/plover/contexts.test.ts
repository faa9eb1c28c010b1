import { expect, test } from 'vitest';
import { contextsOf } from './contexts.js';

test.each([
  ['the navy shelled the harbour', ['military']],
  ['a trade pact on tariffs', ['economic']],
  ['Kestria’s ambassador was summoned', ['diplomatic']],
  ['women marched for the right to vote', ['gender', 'election', 'rights_freedoms']],
  ['a court froze the fund of the banker', ['legal', 'economic']],
  ['the clinic ran out of vaccines', ['health']],
  ['Brenn and Lund had tea', []],
])('%s', (words, contexts) => expect(contextsOf([words])).toEqual(contexts));

test('the nearest words tell alone where they tell any, and no more than three', () => {
  expect(contextsOf(['the navy fired', 'the navy fired at refugees'])).toEqual(['military']);
  expect(contextsOf(['they fired', 'they fired at refugees before the court, the clinic and the bank'])).toEqual([
    'migration',
    'health',
    'legal',
  ]);
});
