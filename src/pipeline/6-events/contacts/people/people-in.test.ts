import { expect, test } from 'vitest';
import { tellingOf } from '../../../../../test/support/contact-text.js';
import type { Person } from '../../../../../test/support/speaker-text.js';
import { readingOf } from '../reading.js';
import { peopleIn } from './people-in.js';
import { phraseEnd } from './phrase-end.js';

const PEOPLE: readonly Person[] = [
  { name: 'Ada Brenn', roles: ['President of Norvania'], party: 'Norvania' },
  { name: 'Tove Lund' },
  { name: 'Board of Trade', kind: 'organisation' },
  { name: 'Harbour Office', kind: 'organisation' },
];

/** Those whom a whole text names or describes. */
function people(text: string): readonly string[] {
  return peopleIn(readingOf(tellingOf(text, PEOPLE)), [0, text.length]).map(({ name }) => name);
}

test.each([
  ['two with titles', 'President Ada Brenn and Prime Minister Tove Lund', ['Ada Brenn', 'Tove Lund']],
  ['an office with commas', 'Ada Brenn, Minister of Transport, Ecology and Trade Tove Lund', ['Ada Brenn', 'Tove Lund']],
  ['a name that no actor has', 'Ada Brenn, Defence Minister Milo Hask and Tove Lund', ['Ada Brenn', 'Milo Hask', 'Tove Lund']],
  ['a state behind the name', 'Prime Minister Hask of Kestria', ['Hask']],
  ['an apposition', 'Tove Lund, the foreign minister of Kestria', ['Tove Lund']],
  ['a group beside names', 'Ada Brenn and thirty farmers from the valley', ['Ada Brenn', 'thirty farmers from the valley']],
  ['bodies', 'the Board of Trade and the Harbour Office', ['the Board of Trade', 'the Harbour Office']],
  [
    'a description',
    'senior officials from the Board of Trade and the Harbour Office',
    ['senior officials from the Board of Trade and the Harbour Office'],
  ],
  ['those who lead', 'a Kestrian delegation led by Tove Lund', ['a Kestrian delegation', 'Tove Lund']],
])('%s', (_, text, expected) => {
  expect(people(text)).toEqual(expected);
});

test.each([
  ['the owner of something', 'Ada Brenn’s efforts', ['Ada Brenn’s efforts']],
  ['everybody', 'both sides', []],
  ['an office alone', 'Minister of Transport', ['Minister of Transport']],
])('no name: %s', (_, text, expected) => {
  expect(people(text)).toEqual(expected);
});

test.each([
  ['Ada Brenn to discuss the border', 'Ada Brenn'],
  ['the Adviser to the President Ada Brenn on Friday', 'the Adviser to the President Ada Brenn'],
  ['Ada Brenn in Port Sarrow', 'Ada Brenn'],
  ['Minister for Transport Tove Lund for talks', 'Minister for Transport Tove Lund'],
  ['Ada Brenn, who came with her, and Tove Lund.', 'Ada Brenn, who came with her, and Tove Lund'],
  ['Ada Brenn and thanked her', 'Ada Brenn'],
  ['Ada Brenn, underscoring the need', 'Ada Brenn'],
  ['Kestria, Norvania expects an answer', 'Kestria'],
  ['Joseph R. Koll, Jr.', 'Joseph R. Koll, Jr.'],
])('%s ends', (words, expected) => {
  expect(words.slice(0, phraseEnd(words))).toBe(expected);
});
