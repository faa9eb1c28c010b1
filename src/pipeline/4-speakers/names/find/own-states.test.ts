import { expect, test } from 'vitest';
import { wordsIn } from '../word.js';
import { ownStates } from './own-states.js';

test.each<[string, readonly string[]]>([
  ['Talks with Kestria failed, the Kestrian minister said.', ['Kestria']],
  ['Velden’s minister left. Veldish officials stayed in Velden.', ['Velden', 'Velden']],
  ['Talmark wrote. The Talmarki government answered.', ['Talmark']],
  ['Kestria lost to the Kestrian rowing club.', []],
  ['Warren met the Harder government.', []],
])('%s', (text, states) => {
  expect(ownStates(wordsIn(text)).map(({ span }) => text.slice(...span))).toEqual(states);
});
