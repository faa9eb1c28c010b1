import { expect, it } from 'vitest';
import { accountsWords } from './entry-words.js';

it.each([
  [[], 'Nobody’s account'],
  [['Kestria'], 'Account of Kestria alone'],
  [['Kestria', 'Norvania'], 'Accounts of Kestria and Norvania'],
  [['Kestria', 'Norvania', 'Talmark'], 'Accounts of Kestria, Norvania and Talmark'],
])('%j are %j', (accounts, words) => expect(accountsWords({ accounts })).toBe(words));
