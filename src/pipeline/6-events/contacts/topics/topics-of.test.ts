import { expect, test } from 'vitest';
import { contactsIn } from '../../../../../test/support/contact-text.js';
import type { Person } from '../../../../../test/support/speaker-text.js';

const PEOPLE: readonly Person[] = [
  { name: 'Ada Brenn', also: ['Brenn'] },
  { name: 'Tove Lund', also: ['Lund'] },
  { name: 'Milo Hask', also: ['Hask'] },
];

/** What was talked about in the first contact of "Brenn spoke by phone with Lund." and the words behind it. */
function topics(words: string): readonly string[] {
  const text = `Brenn spoke by phone with Lund. ${words}`;
  return (contactsIn(text, PEOPLE)[0]?.topics ?? []).map(span => text.slice(...span));
}

test.each([
  ['one', 'They discussed the harvest.', ['the harvest']],
  ['one in detail', 'The leaders discussed in detail the price of grain.', ['the price of grain']],
  ['two', 'They discussed the border at Lerna and ways to open it.', ['the border at Lerna', 'ways to open it']],
  [
    'as well as',
    'The sides exchanged views on the truce, as well as on the release of prisoners.',
    ['the truce', 'the release of prisoners'],
  ],
  ['short ones', 'They touched upon fishing, road transport and energy.', ['fishing', 'road transport', 'energy']],
  [
    'what is included',
    'The presidents discussed trade in grain, including the need to lower tariffs.',
    ['trade in grain', 'the need to lower tariffs'],
  ],
  ['without what is said of it', 'They discussed the truce, which has held for a week.', ['the truce']],
  ['without what comes next', 'They discussed the truce and agreed to meet again.', ['the truce']],
  ['a passive', 'The situation in Lerna was also discussed.', ['The situation in Lerna']],
  ['attention', 'Special attention was paid to the ferry line.', ['the ferry line']],
  ['a noun', 'The conversation focused on the flood in Sarrow.', ['the flood in Sarrow']],
  ['at the head of a sentence', 'Discussing the harvest, Brenn praised the farmers.', ['the harvest']],
  [
    'a list',
    'Topics discussed included: the price of grain; the need for new ferries; and the flood.',
    ['the price of grain', 'the need for new ferries', 'the flood'],
  ],
])('%s', (_, words, expected) => {
  expect(topics(words)).toEqual(expected);
});

test.each([
  ['peace and stability', 'They discussed peace and stability in the region.', ['peace and stability in the region']],
  ['verbs', 'They discussed the need to open the border and lower tariffs.', ['the need to open the border and lower tariffs']],
  ['between two', 'They discussed talks between Kestria and the Norvan League.', ['talks between Kestria and the Norvan League']],
])('one topic: %s', (_, words, expected) => {
  expect(topics(words)).toEqual(expected);
});

test.each([
  ['what is meant by this', 'They discussed this.'],
  ['what another discusses', 'Hask reviewed the budget. Hask discussed the flood with farmers in Sarrow.'],
  ['an agreement', 'They agreed that the harvest was good.'],
])('none: %s', (_, words) => {
  expect(topics(words)).toEqual([]);
});
