import { expect, test } from 'vitest';
import { contactsIn } from '../../../../../test/support/contact-text.js';
import type { Person } from '../../../../../test/support/speaker-text.js';

const PEOPLE: readonly Person[] = [
  { name: 'Ada Brenn', also: ['Brenn'], party: 'Norvania' },
  { name: 'Tove Lund', also: ['Lund'], party: 'Kestria' },
  { name: 'Milo Hask', also: ['Hask'], party: 'Talmark' },
  { name: 'Kestria', kind: 'government', party: 'Kestria' },
];

/** "at Kestria’s request → Kestria" of the first contact that tells it. */
function initiative(text: string): string | null {
  const told = contactsIn(text, PEOPLE, { published: '2031-04-04' }).find(contact => contact.initiative !== null);
  return told ? `${told.initiative} → ${told.initiators.join(' & ') || 'together'}` : null;
}

test.each([
  [
    'Brenn and Lund spoke by phone. The call took place at the request of the Kestrian side.',
    'at the request of the Kestrian side → the Kestrian side',
  ],
  ['At the initiative of Milo Hask, Brenn had a telephone conversation with Lund.', 'At the initiative of Milo Hask → Milo Hask'],
  ['Brenn spoke with Lund by phone at Kestria’s request.', 'at Kestria’s request → Kestria'],
  ['On the Kestrian side’s initiative, Brenn and Lund held talks.', 'On the Kestrian side’s initiative → the Kestrian side'],
  ['Hask, on his own initiative, called Brenn on Friday.', 'on his own initiative → Milo Hask'],
  ['Brenn spoke with Lund at his request.', 'at his request → Tove Lund'],
  ['The call, initiated by Lund, lasted an hour. Brenn praised it.', 'initiated by Lund → Tove Lund'],
  [
    'The Kestrian side requested the call. Brenn and Lund spoke on Friday.',
    'The Kestrian side requested the call → The Kestrian side',
  ],
  ['The call between Brenn and Lund, which Kestria had requested, was short.', 'which Kestria had requested → Kestria'],
  [
    'Brenn had a phone conversation with Lund. The initiative for the call came from Hask.',
    'initiative for the call came from Hask → Milo Hask',
  ],
  ['Brenn received a phone call from Lund.', 'received a phone call from Lund → Tove Lund'],
  ['Brenn called Lund on Monday.', 'Brenn called → Ada Brenn'],
  ['Brenn was called by Hask on Sunday.', 'called by Hask → Milo Hask'],
  ['Brenn convened Lund and Hask for talks.', 'Brenn convened → Ada Brenn'],
  ['By mutual agreement, Brenn and Lund held a phone conversation.', 'By mutual agreement → together'],
  ['Brenn and Lund met at the initiative of both sides.', 'at the initiative of both sides → together'],
])('%s', (text, expected) => {
  expect(initiative(text)).toBe(expected);
});

test.each([
  ['a request within the talk', 'During the call, at the request of Lund, Brenn explained the plan to him and to Hask.'],
  ['a call for something', 'Brenn met with Lund and called for talks.'],
  ['a call on someone', 'Brenn met with Lund and called on Hask to resign.'],
  ['what someone is called', 'Brenn met with Lund. She called Hask a liar.'],
  ['another initiative', 'Brenn visited the school, established at the initiative of Hask. Brenn spoke with Lund.'],
  ['nobody', 'Brenn hosted Lund at the State House.'],
])('not told: %s', (_, text) => {
  expect(initiative(text)).toBeNull();
});
