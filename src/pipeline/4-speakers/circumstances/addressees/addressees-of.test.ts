import { describe, expect, test } from 'vitest';
import { circumstancesIn } from '../../../../../test/support/circumstances-text.js';
import type { Person } from '../../../../../test/support/speaker-text.js';

const PEOPLE: readonly Person[] = [
  { name: 'Ada Brenn', also: ['Brenn'], gender: 'she', party: 'Norvania', roles: ['President of Norvania'] },
  { name: 'Tove Lund', also: ['Lund'], gender: 'he', party: 'Kestria', roles: ['Prime Minister'] },
  { name: 'Milo Hask', also: ['Hask'], gender: 'he' },
  { name: 'Marrow Courier', also: ['Courier'], kind: 'organisation' },
  { name: 'Kestria', kind: 'government', party: 'Kestria' },
];

const addressees = (source: string, around = {}) => circumstancesIn(source, PEOPLE, around).addressees;

describe('addresseesOf: in the sentence itself', () => {
  test.each([
    ['told', '[s1:Brenn] [k1:told] Lund [c1:that talks go on].', 'Tove Lund · told-object'],
    ['asking', '[s1:Brenn] left early, [k1:asking] reporters [c1:whether it rained].', 'reporters · told-object'],
    ['the fullest name', '[s1:Brenn] [k1:told] the Courier [c1:so].', 'Marrow Courier · told-object'],
    ['two of them', '[s1:Brenn] [k1:told] Lund and Hask [c1:that talks go on].', 'Tove Lund & Milo Hask · told-object'],
    [
      'an office that one holds',
      'Tove Lund came. [s1:Brenn] [k1:told] the prime minister [c1:that talks go on].',
      'Tove Lund · inferred, told-object',
    ],
    [
      'a crowd and its place',
      '[s1:Brenn] [k1:told] a cheering crowd in Marrow [c1:so].',
      'a cheering crowd in Marrow · told-object',
    ],
    [
      'a pronoun in what is asked',
      'Hask was late. [s1:Brenn] [k1:urged] [c1:him to resign].',
      'Milo Hask · inferred, told-in-content',
    ],
    ['who is asked to act', '[s1:Brenn] [k1:called on] [c1:Kestria to open the border].', 'Kestria · told-in-content'],
    ['who is thanked', '[s1:Brenn] [k1:thanked] [c1:Lund for his patience].', 'Tove Lund · told-in-content'],
    ['said to', '[c1:“We wait,”] [s1:Brenn] [k1:said] to reporters.', 'reporters · to-phrase'],
    ['in a letter to', 'In a letter to the council, [s1:Brenn] [k1:wrote] [c1:that talks go on].', 'the council · to-phrase'],
    [
      'in an interview with',
      'In an interview with the Courier on Friday, [s1:Brenn] [k1:said] [c1:so].',
      'Marrow Courier · partner',
    ],
    [
      'a title in quotation marks',
      'In an interview with “Hour of the State,” [s1:Brenn] [k1:said] [c1:so].',
      'Hour of the State · partner',
    ],
    ['asked by', 'Asked by Hask about the harvest, [s1:Brenn] [k1:said] [c1:that it was good].', 'Milo Hask · asked-by'],
    ['written to beside the cue', '[s1:Brenn] emailed supporters, [k1:saying] [c1:that talks go on].', 'supporters · addressed'],
  ])('%s', (_, source, expected) => {
    expect(addressees(source)).toEqual([expected]);
  });

  test.each([
    ['nobody', '[s1:Brenn] [k1:said] on Friday [c1:that talks go on].'],
    ['according to', '[c1:Talks go on], [k1:according to] [s1:two officials].'],
    ['a time', '[s1:Brenn] [k1:warned] Friday [c1:that talks would end].'],
    ['noise', '[c1:“We wait,”] [s1:Brenn] [k1:said] to applause.'],
    ['a press release', '[s1:Brenn] [k1:said in a press] release [c1:that talks go on].'],
    ['who is warned of', '[s1:Brenn] [k1:warned] [c1:that Lund would leave].'],
    ['herself', '[s1:Brenn] [k1:told] Brenn [c1:to wait].'],
    ['a medium that is told', '[s1:Brenn] [k1:told] a news conference [c1:that talks go on].'],
  ])('no addressee: %s', (_, source) => {
    expect(addressees(source)).toEqual(['-']);
  });

  test('what the tagger marks goes first', () => {
    const source = '[s1:Brenn] [k1:let] it be known in Hask’s hearing [c1:that talks go on].';
    expect(addressees(source, { tagged: { Hask: 'addressee' } })).toEqual(['Milo Hask · tagger']);
  });
});

describe('addresseesOf: from elsewhere', () => {
  test.each([
    [
      'the same speaker goes on',
      '[s1:Brenn] [k1:told] reporters [c1:that talks go on]. [c2:“We wait,”] [s2:Brenn] [k2:said].',
      ['reporters · told-object', 'reporters · inferred, same-listener'],
    ],
    [
      'the same interview, named later',
      'Noise\n\n[s1:Brenn] [k1:praised] [c1:the vote] in an interview.\n\n[c2:“We wait,”] [s2:Brenn] [k2:told] the Courier.',
      ['Marrow Courier · inferred, same-occasion', 'Marrow Courier · told-object'],
    ],
    [
      'the letter again',
      'Noise\n\nIn a letter to the council, [s1:Brenn] [k1:asked for] [c1:help].\n\nIt rained. It rained on. It snowed. It thawed. It froze.\n\nIn the letter, [s2:Brenn] [k2:praised] [c2:the harvest].',
      ['the council · to-phrase', 'the council · inferred, same-occasion'],
    ],
    [
      'a question and its answer',
      '[s1:Hask] [k1:asked]: [c1:“Will it hold?”] [c2:“It will,”] [s2:Brenn] [k2:replied].',
      ['Ada Brenn · inferred, question-to-answerer', 'Milo Hask · inferred, answer-to-asker'],
    ],
    [
      'another speaker is not carried on to',
      '[s1:Brenn] [k1:told] reporters [c1:that talks go on]. [c2:“They end,”] [s2:Lund] [k2:said].',
      ['reporters · told-object', '-'],
    ],
    [
      'what is asked of someone is asked once',
      '[s1:Brenn] [k1:urged] [c1:Kestria to wait]. [c2:“It rains,”] [s2:Brenn] [k2:said].',
      ['Kestria · told-in-content', '-'],
    ],
  ])('%s', (_, source, expected) => {
    expect(addressees(source)).toEqual(expected);
  });

  test('turns of a transcript', () => {
    const source =
      '[s1:Ada Brenn][k1::] [c1:Welcome.]\n\n[s2:Tove Lund][k2::] [c2:Thank you.]\n\n[s3:Ada Brenn][k3::] [c3:Let us begin.]';
    const turn = (name: string) => `${name} · inferred, turns-to-the-other`;
    expect(addressees(source)).toEqual([turn('Tove Lund'), turn('Ada Brenn'), turn('Tove Lund')]);
  });
});

describe('addresseesOf: an account of a conversation of two', () => {
  const CALL = 'President Ada Brenn spoke today with Prime Minister Tove Lund.';
  const OTHER = 'inferred, conversation-of-two';

  test.each([
    ['what one says', `${CALL} [s1:Brenn] [k1:stressed] [c1:the need for talks].`, [`Tove Lund · ${OTHER}`]],
    ['what the other says', `${CALL} [s1:Lund] [k1:agreed with] [c1:the need for talks].`, [`Ada Brenn · ${OTHER}`]],
    [
      'the other by office',
      `${CALL} [s1:Brenn] [k1:informed] the Prime Minister [c1:about the harvest].`,
      [`Tove Lund · ${OTHER}`],
    ],
    ['the other by state', `${CALL} [s1:Brenn] [k1:thanked] [c1:Kestria for its help].`, [`Tove Lund · ${OTHER}`]],
    ['someone else', `${CALL} [s1:Brenn] [k1:asked] Milo Hask [c1:to travel].`, ['Milo Hask · told-object']],
    ['both together', `${CALL} [s1+1:Brenn and Lund] [k1:agreed] [c1:to meet].`, ['-']],
    [
      'two that talk with each other',
      `President Ada Brenn and Prime Minister Tove Lund met today. [s1:Brenn] [k1:stressed] [c1:the need].`,
      [`Tove Lund · ${OTHER}`],
    ],
    [
      'several on the other side',
      `President Ada Brenn met today with Tove Lund and Milo Hask. [s1:Brenn] [k1:stressed] [c1:the need].`,
      ['-'],
    ],
    [
      'a group',
      `President Ada Brenn hosted a meeting with thirty farmers from Norvania. [s1:Brenn] [k1:stressed] [c1:the need].`,
      [`thirty farmers from Norvania · ${OTHER}`],
    ],
  ])('%s', (_, source, expected) => {
    expect(addressees(source)).toEqual(expected);
  });

  test('named in the title alone', () => {
    const source = 'The harvest was discussed. [s1:Ada Brenn] [k1:stressed] [c1:the need for talks].';
    const title = 'Telephone conversation with Prime Minister Tove Lund';
    expect(addressees(source, { title })).toEqual(['Tove Lund · inferred, conversation-in-title']);
  });

  test('a news report has other voices', () => {
    const others = '[s2:Hask] [k2:said] [c2:so]. [s3:Hask] [k3:said] [c3:more].';
    expect(addressees(`${CALL} ${others} [s1:Brenn] [k1:stressed] [c1:the need].`)).toEqual(['-', '-', '-']);
  });
});

describe('addresseesOf: who is meant by a role, and who is questioned', () => {
  test.each([
    [
      'the host of the interview',
      'In an interview with Northern Noon with Milo Hask, [s1:Brenn] [k1:said] [c1:so]. [s2:Brenn] [k2:told] the host [c2:“We wait”].',
      ['Milo Hask · partner', 'Milo Hask · inferred, named-before'],
    ],
    [
      'a host of no interview',
      '[s1:Lund] [k1:said] [c1:so]. [s2:Brenn] [k2:told] the host [c2:“We wait”].',
      ['-', 'the host · told-object'],
    ],
    [
      'the paper that was just named',
      'The Courier had asked. [s1:Brenn] [k1:told] the newspaper [c1:“We wait”].',
      ['Marrow Courier · inferred, named-before'],
    ],
    [
      'questioner and questioned',
      '[s1:Brenn] [k1:grilled] [c1:Lund over the harvest]. [c2:It was late], [s2:Lund] [k2:admitted]. [c3:“It was lost,”] [s3:Brenn] [k3:said].',
      ['Tove Lund · inferred, questioning', 'Ada Brenn · inferred, questioning', 'Tove Lund · inferred, questioning'],
    ],
    ['a question about him', '[s1:Brenn] [k1:questioned] [c1:whether Lund would come]. [s2:Lund] [k2:said] [c2:so].', ['-', '-']],
    ['the accused need not listen', '[s1:Brenn] [k1:accused] [c1:Lund of delay].', ['-']],
  ])('%s', (_, source, expected) => {
    expect(addressees(source)).toEqual(expected);
  });
});
