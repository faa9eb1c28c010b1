import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Around, contactsIn } from '../../../../test/support/contact-text.js';
import { hostileText } from '../../../../test/support/hostile-text.js';
import type { Person } from '../../../../test/support/speaker-text.js';
import type { Contact } from '../../../model/contact.js';

const PEOPLE: readonly Person[] = [
  { name: 'Ada Brenn', also: ['Brenn'], roles: ['President of Norvania'], party: 'Norvania' },
  { name: 'Tove Lund', also: ['Lund'], roles: ['Prime Minister'], party: 'Kestria' },
  { name: 'Milo Hask', also: ['Hask'], roles: ['defence minister', 'Talmarkian defence minister'], party: 'Talmark' },
  { name: 'Norvania', kind: 'government', party: 'Norvania' },
  { name: 'Kestria', kind: 'government', party: 'Kestria' },
  { name: 'Talmark', kind: 'government', party: 'Talmark' },
];

/** A Friday. */
const PUBLISHED = '2031-04-04';

const contacts = (text: string, around: Around = {}): readonly Contact[] =>
  contactsIn(text, PEOPLE, { published: PUBLISHED, ...around });

/** "call held: Ada Brenn, Tove Lund" */
const shown = ({ kind, status, participants }: Contact): string =>
  `${kind} ${status}: ${participants.map(({ name }) => name).join(', ')}`;

describe('contactsOf: which contacts', () => {
  test.each([
    ['met with', 'Brenn met with Lund in Lerna.', ['meeting held: Ada Brenn, Tove Lund']],
    ['met, without with', 'Brenn met Prime Minister Tove Lund on Monday.', ['meeting held: Ada Brenn, Tove Lund']],
    ['spoke by phone', 'Brenn spoke by phone with Lund.', ['call held: Ada Brenn, Tove Lund']],
    [
      'an office beside its holder',
      'Brenn and his Talmarkian defence minister, General Milo Hask, spoke by telephone on Monday.',
      ['call held: Ada Brenn, Milo Hask'],
    ],
    ['spoke with', 'President Ada Brenn spoke today with Tove Lund.', ['call held: Ada Brenn, Tove Lund']],
    ['a noun', 'Brenn held a phone conversation with Lund.', ['call held: Ada Brenn, Tove Lund']],
    ['two before the verb', 'Brenn and Lund held talks in Lerna.', ['meeting held: Ada Brenn, Tove Lund']],
    ['two before the verb alone', 'Brenn and Lund spoke by telephone on Monday.', ['call held: Ada Brenn, Tove Lund']],
    ['a noun with between', 'A telephone conversation took place between Brenn and Hask.', ['call held: Ada Brenn, Milo Hask']],
    [
      'the offices of states',
      'The finance ministers of Kestria and Talmark met in Lerna.',
      ['meeting held: finance minister of Kestria, finance minister of Talmark'],
    ],
    ['by video', 'Brenn held a meeting with Lund via videoconference.', ['video call held: Ada Brenn, Tove Lund']],
    [
      'a virtual meeting',
      'Brenn hosted a virtual roundtable with thirty farmers.',
      ['video call held: Ada Brenn, thirty farmers'],
    ],
    ['received', 'Brenn received Lund at the State House.', ['meeting held: Ada Brenn, Tove Lund']],
    [
      'unnamed on the other side',
      'Brenn met with top financial regulators to discuss the banks.',
      ['meeting held: Ada Brenn, top financial regulators'],
    ],
    [
      'a body by its name',
      'Brenn convened the Harbour Task Force to discuss the ferries.',
      ['meeting held: Ada Brenn, the Harbour Task Force'],
    ],
    ['a body that meets', 'The Harbour Council held its quarterly meeting on Friday.', ['meeting held: The Harbour Council']],
    [
      'what one does before the name',
      'Brenn met today with writer and activist Tove Lund.',
      ['meeting held: Ada Brenn, Tove Lund'],
    ],
    [
      'two words for how it was',
      'Ada Brenn and Tove Lund held a warm and productive working meeting.',
      ['meeting held: Ada Brenn, Tove Lund'],
    ],
    [
      'joined by',
      'Brenn and Lund were joined by doctors to discuss the ferries.',
      ['meeting held: Ada Brenn, Tove Lund, doctors'],
    ],
    ['an office first in the list', 'The mayor and Tove Lund spoke by phone about ferries.', ['call held: The mayor, Tove Lund']],
    ['an office of the other side', 'Brenn received the ambassador.', ['meeting held: Ada Brenn, the ambassador']],
    ['joined in a vote', 'Brenn was joined by the opposition in the vote.', []],
    ['a comparison', 'Brenn met with less support than Lund.', []],
    ['a visit', 'Brenn visited the shipyard in Sarrow.', ['visit held: Ada Brenn']],
    ['a letter', 'Brenn sent a letter to Lund urging him to open the border.', ['letter held: Ada Brenn, Tove Lund']],
    [
      'two calls',
      'Brenn received a phone call from Lund on Tuesday. Later that day she telephoned Hask.',
      ['call held: Ada Brenn, Tove Lund', 'call held: Ada Brenn, Milo Hask'],
    ],
    [
      'one of the same sentence',
      'On Friday Brenn spoke with Lund, and on Saturday she met with Hask in Lerna.',
      ['call held: Ada Brenn, Tove Lund', 'meeting held: Ada Brenn, Milo Hask'],
    ],
    [
      'a ministry that tells of it later',
      'The two leaders spoke by phone on Friday, the office of President Ada Brenn said. Lund thanked her.',
      ['call held: Ada Brenn, Tove Lund'],
    ],
  ])('%s', (_, text, expected) => {
    expect(contacts(text).map(shown)).toEqual(expected);
  });

  test.each([
    ['called on and called for', 'Brenn called on Lund to resign and called for talks.'],
    ['called a liar', 'Brenn called Hask a liar and called Lund reckless.'],
    ['met with what is nobody', 'Brenn met with criticism over the deal, and Lund met the deadline.'],
    ['a wish', 'Brenn wants to meet Lund and is ready for talks with Hask.'],
    ['a refusal', 'Brenn refused to speak with Lund.'],
    ['the press', 'Brenn met with reporters. Brenn spoke to the nation.'],
    ['a welcome of words', 'Brenn welcomed Lund’s efforts and received support from Hask.'],
    ['no contact', 'The harvest was good in Lerna. Brenn praised it.'],
    ['offers', 'Brenn has received offers for the old ferry.'],
  ])('none: %s', (_, text) => {
    expect(contacts(text)).toEqual([]);
  });
});

describe('contactsOf: whether it was held', () => {
  test.each([
    ['it will be', 'Brenn will meet with Lund on Monday.', 'planned'],
    ['it is to be', 'Brenn and Lund are to meet in Lerna.', 'planned'],
    ['it was agreed', 'Brenn agreed to meet Lund on 5 May 2031.', 'planned'],
    ['it is called off', 'A planned meeting between Brenn and Lund in Lerna was cancelled.', 'cancelled'],
    ['a visit is called off', 'The visit of Tove Lund to Norvania has been called off.', 'cancelled'],
    ['it is denied', 'The ministry denied that Hask had spoken with Lund by telephone.', 'denied'],
    ['there was none', 'No phone call took place between Hask and Lund.', 'denied'],
    ['it was', 'Brenn met with Lund on Monday.', 'held'],
  ])('%s', (_, text, expected) => {
    expect(contacts(text).map(({ status }) => status)).toEqual([expected]);
  });

  test('what was held and what is to be are two', () => {
    const text = 'Brenn met with Lund in Lerna. Brenn will meet with Lund again in May.';
    expect(contacts(text).map(shown)).toEqual(['meeting held: Ada Brenn, Tove Lund', 'meeting planned: Ada Brenn, Tove Lund']);
  });
});

describe('contactsOf: all mentions of one are one', () => {
  test('five sentences, one call', () => {
    const text =
      'Brenn had a phone conversation with Lund. The call lasted 20 minutes. During the conversation, Brenn praised him. They discussed trade. The talks were useful.';
    const [call, ...others] = contacts(text);
    expect(others).toEqual([]);
    expect(call?.spans.length).toBeGreaterThan(2);
  });

  test('the contact of the title is the first', () => {
    const title = 'Telephone conversation with Prime Minister of Kestria Tove Lund';
    const text = 'Before that, Brenn met with Hask. The leaders discussed the harvest. Lund thanked Brenn.';
    expect(contacts(text, { title }).map(({ kind }) => kind)).toEqual(['call', 'meeting']);
  });

  test('short meetings told as one', () => {
    const text =
      'At the forum Brenn held short meetings with leaders of several states. She also had brief meetings with Tove Lund and Milo Hask.';
    expect(contacts(text)).toHaveLength(1);
  });
});

describe('contactsOf: the circumstances', () => {
  test('a ministry’s account', () => {
    const text =
      'Defence Minister Milo Hask spoke by phone with President Ada Brenn on Wednesday, the ministry said. The call lasted an hour and a half and took place at the request of the Norvanian side. They agreed to meet in May.';
    const [call, next] = contacts(text);
    expect(next).toMatchObject({ kind: 'meeting', status: 'planned', date: '2031-05' });
    expect(call).toMatchObject({
      kind: 'call',
      date: '2031-04-02',
      length: 'an hour and a half',
      minutes: 90,
      initiative: 'at the request of the Norvanian side',
      initiators: ['the Norvanian side'],
      doubts: [],
    });
    expect(call?.nextSteps.map(span => text.slice(...span))).toEqual(['to meet in May']);
  });

  test('what is not told', () => {
    expect(contactsIn('Brenn met with thirty farmers.', PEOPLE)[0]).toMatchObject({
      date: null,
      place: null,
      length: null,
      minutes: null,
      initiative: null,
      initiators: [],
      format: null,
      doubts: ['party-unknown', 'no-date'],
    });
  });

  test('two days that cannot both be right', () => {
    const text = 'Brenn met with Lund on 12 March 2031. The meeting on 13 March 2031 was short.';
    expect(contacts(text)[0]?.doubts).toEqual(['date-contradicts']);
  });
});

test('every span of a contact lies in the text, whatever the text', () => {
  fc.assert(
    fc.property(hostileText, fc.constantFrom('Brenn met with Lund. ', 'The leaders discussed ', ''), (text, before) => {
      const whole = before + text;
      for (const { participants, spans, topics, nextSteps, dateSpans, placeSpans } of contactsIn(whole, PEOPLE)) {
        const all = [...participants.flatMap(one => one.spans), ...spans, ...topics, ...nextSteps, ...dateSpans, ...placeSpans];
        for (const [start, end] of all) expect(0 <= start && start < end && end <= whole.length).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['many short sentences', 'Brenn met with Lund on Friday. '.repeat(8000)],
  ['one sentence without an end', 'Brenn met with Lund and discussed the border, '.repeat(4000)],
  ['contacts taken up again', 'The leaders discussed trade during the talks and the call. '.repeat(4000)],
  ['a list without an end', `Taking part in the meeting were ${'Minister of Transport, Ecology and Trade '.repeat(3000)}.`],
  ['a request of a request', `${'At the request of '.repeat(5000)}Brenn spoke with Lund.`],
  ['places of places', 'Brenn met Lund in The Of The Of The '.repeat(3000)],
  ['words before a noun', `${'held a b-c '.repeat(20_000)}meeting with Brenn`],
])('%s is read in time', (_, text) => {
  const start = performance.now();
  contactsIn(text, PEOPLE, { title: 'meeting with call '.repeat(500) });
  expect(performance.now() - start).toBeLessThan(8000);
});
