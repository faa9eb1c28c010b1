import { expect, test } from 'vitest';
import { wordsIn } from '../word.js';
import { ownStates } from './own-states.js';

test.each<[string, readonly string[]]>([
  ['Talks with Kestria failed, the Kestrian minister said.', ['Kestria']],
  ['Velden’s minister left. Veldish officials stayed in Velden.', ['Velden', 'Velden']],
  ['Talmark wrote. The Talmarki government answered.', ['Talmark']],
  ['President Ama Dorne of Talmark spoke. Talmark’s support goes on.', ['Talmark', 'Talmark']],
  ['Foreign Minister Koll of Velmora left.', ['Velmora']],
  ['They met King Ander of Velmora. The king left.', ['Velmora']],
  ['The Foreign Minister of Kestria, Ilsa Morvane, left.', ['Kestria']],
  ['Kestria’s foreign minister, Ilsa Morvane, left.', ['Kestria']],
  ['In Kestria the prime minister left. Foreign minister of trade he was not.', []],
  ['Ada Koll spoke. Koll’s foreign minister left.', []],
  ['President Dorne of Harrow University spoke.', []],
  ['The president of Velmora spoke to a friend of Talmark.', []],
  ['Kestria lost to the Kestrian rowing club.', []],
  ['Warren met the Harder government.', []],
])('%s', (text, states) => {
  expect(ownStates(wordsIn(text)).map(({ span }) => text.slice(...span))).toEqual(states);
});
