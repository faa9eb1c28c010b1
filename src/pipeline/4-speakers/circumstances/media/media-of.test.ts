import { describe, expect, test } from 'vitest';
import { circumstancesIn } from '../../../../../test/support/circumstances-text.js';
import type { Person } from '../../../../../test/support/speaker-text.js';

const PEOPLE: readonly Person[] = [
  { name: 'Ada Brenn', also: ['Brenn'], gender: 'she' },
  { name: 'Tove Lund', also: ['Lund'], gender: 'he' },
];

const media = (source: string, around = {}) => circumstancesIn(source, PEOPLE, around).media;

describe('mediaOf: in the sentence itself', () => {
  test.each([
    [
      'before the cue',
      'In a letter to the council, [s1:Ada Brenn] [k1:wrote] [c1:that talks go on].',
      ['In a letter to the council · medium-phrase'],
    ],
    [
      'behind the content',
      '[c1:“Talks go on,”] [s1:Brenn] [k1:said] in a statement on Friday.',
      ['in a statement on Friday · medium-phrase'],
    ],
    [
      'an adjective, a partner and a time',
      '[s1:Brenn] [k1:denied] [c1:the charge] in a wide-ranging interview with the Marrow Courier on Friday.',
      ['in a wide-ranging interview with the Marrow Courier on Friday · medium-phrase'],
    ],
    ['a network', '[s1:Brenn] [k1:wrote] on X [c1:that talks go on].', ['on X · medium-phrase']],
    ['a programme of a broadcaster', '[s1:Brenn] [k1:said] on KTV [c1:that talks go on].', ['on KTV · medium-phrase']],
    [
      'a rally and its place',
      '[s1:Brenn] [k1:told] supporters at a rally in Marrow [c1:that talks go on].',
      ['at a rally in Marrow · medium-phrase'],
    ],
    ['a debate', 'During the debate, [s1:Brenn] [k1:said] [c1:that talks go on].', ['During the debate · medium-phrase']],
    [
      'a place name with a comma',
      '[s1:Brenn] [k1:said] [c1:so] at a Marrow, Talmark town hall.',
      ['at a Marrow, Talmark town hall · medium-phrase'],
    ],
    ['by telephone', '[s1:Brenn], reached by telephone, [k1:said] [c1:that talks go on].', ['by telephone · medium-phrase']],
    [
      'on the sidelines',
      '[s1:Brenn] [k1:said] on the sidelines of the summit [c1:that talks go on].',
      ['on the sidelines of the summit · medium-phrase'],
    ],
    [
      'what the speaker was at',
      'Speaking to the Courier, [s1:Brenn] [k1:said] [c1:that talks go on].',
      ['Speaking to the Courier · speaking-phrase'],
    ],
    [
      'what was given out',
      '[s1:Brenn] issued a statement [k1:saying] [c1:that talks go on].',
      ['issued a statement · issued-document'],
    ],
    [
      'an assembly that is told',
      '[s1:Brenn] [k1:told] a news conference [c1:that talks go on].',
      ['a news conference · told-assembly'],
    ],
    ['the cue itself', '[s1:Brenn] [k1:tweeted] [c1:that talks go on].', ['tweeted · saying-word']],
    [
      'what the content ends with',
      '[s1:Brenn] [k1:held forth on] [c1:a range of topics in her news conference].',
      ['in her news conference · medium-in-content'],
    ],
  ])('%s', (_, source, expected) => {
    expect(media(source)).toEqual(expected);
  });

  test.each([
    ['nothing said of it', '[s1:Brenn] [k1:said] on Friday [c1:that talks go on].'],
    ['what is talked about', '[s1:Brenn] [k1:spoke] on trade and [c1:the harvest].'],
    ['in the content', '[s1:Brenn] [k1:said] [c1:that Lund had lied in an interview with the Courier last year].'],
    ['in reply', 'In response, [s1:Brenn] [k1:said] [c1:that talks go on].'],
    ['a newspaper by its name', '[c1:Talks go on], [k1:according to] [s1:the Marrow Post].'],
    ['on condition of anonymity', '[s1:Brenn] [k1:said], speaking on condition of anonymity, [c1:that talks go on].'],
    ['where another one’s words were spoken', 'After Lund’s speech at the convention, [s1:Brenn] [k1:said] [c1:so].'],
  ])('no medium: %s', (_, source) => {
    expect(media(source)).toEqual(['-']);
  });

  test('of two speakers each has what stands nearest', () => {
    const source =
      '[s1:Brenn] [k1:said] in a statement [c1:that talks go on], while [s2:Lund] [k2:said] on X [c2:that they had ended].';
    expect(media(source)).toEqual(['in a statement · medium-phrase', 'on X · medium-phrase']);
  });

  test('what the tagger marks goes first', () => {
    const source = '[s1:Brenn] [k1:said] over a crackling line from Marrow [c1:that talks go on].';
    expect(media(source, { tagged: { 'over a crackling line from Marrow': 'medium' } })).toEqual([
      'over a crackling line from Marrow · tagger',
    ]);
  });

  test('what the tagger marks in the content is not asked for', () => {
    const source = '[s1:Brenn] [k1:said] [c1:that Lund had written it in a letter to the whole council].';
    expect(media(source, { tagged: { 'in a letter': 'medium' } })).toEqual(['-']);
  });
});

const HEADLINE = 'A headline\n\n';

describe('mediaOf: carried on', () => {
  test.each([
    [
      'the same speaker in the next paragraph',
      '[s1:Brenn] [k1:said] in an interview [c1:that talks go on].\n\n[c2:“We wait,”] [s2:Brenn] [k2:said].',
      ['in an interview · medium-phrase', 'in an interview · inferred, same-occasion'],
    ],
    [
      'over another speaker’s words',
      '[s1:Brenn] [k1:said] in an interview [c1:that talks go on].\n\n[s2:Lund] [k2:disagreed]: [c2:they ended].\n\n[c3:“We wait,”] [s3:Brenn] [k3:said].',
      ['in an interview · medium-phrase', '-', 'in an interview · inferred, same-occasion'],
    ],
    [
      'a new medium ends it',
      '[s1:Brenn] [k1:said] in an interview [c1:so].\n\n[s2:Brenn] [k2:wrote] on X [c2:as much].\n\n[c3:“We wait,”] [s3:Brenn] [k3:said].',
      ['in an interview · medium-phrase', 'on X · medium-phrase', 'on X · inferred, same-occasion'],
    ],
    [
      'an aside ends with its paragraph, and the interview goes on',
      '[s1:Brenn] [k1:said] in an interview [c1:so].\n\n[s2:Brenn] [k2:said] [c2:as much] in an earlier speech.\n\nIt rained. The crowd left.\n\n[c3:“We wait,”] [s3:Brenn] [k3:said].',
      ['in an interview · medium-phrase', 'in an earlier speech · medium-phrase', 'in an interview · inferred, same-occasion'],
    ],
    [
      'an occasion that is only told',
      'Brenn gave an interview to the Courier.\n\n[c1:“We wait,”] [s1:Brenn] [k1:said].',
      ['gave an interview to the Courier · inferred, told-before'],
    ],
  ])('%s', (_, source, expected) => {
    expect(media(HEADLINE + source)).toEqual(expected);
  });

  test.each([
    [
      'another speaker',
      '[s1:Brenn] [k1:said] in a statement [c1:so].\n\n[c2:“We wait,”] [s2:Lund] [k2:said].',
      'in a statement · medium-phrase',
    ],
    [
      'another time',
      '[s1:Brenn] [k1:said] in a statement [c1:so].\n\n[s2:Brenn] [k2:had argued] last year [c2:for less].',
      'in a statement · medium-phrase',
    ],
    [
      'many occasions',
      '[s1:Brenn] [k1:says] at her rallies [c1:so].\n\n[c2:“We wait,”] [s2:Brenn] [k2:said].',
      'at her rallies · medium-phrase',
    ],
    ['a single post', '[s1:Brenn] [k1:tweeted] [c1:so].\n\n[c2:“We wait,”] [s2:Brenn] [k2:said].', 'tweeted · saying-word'],
  ])('not carried on: %s', (_, source, first) => {
    expect(media(HEADLINE + source)).toEqual([first, '-']);
  });

  test('not from the headline, and not back to it', () => {
    const source = '[s1:Brenn] [k1:defends] [c1:talks] in interview\n\n[c2:“We wait,”] [s2:Brenn] [k2:said].';
    expect(media(source)).toEqual(['in interview · medium-phrase', '-']);
  });
});

describe('mediaOf: an official account', () => {
  const OPENING = 'President Ada Brenn spoke by telephone today with Prime Minister Tove Lund.';

  test('the call that it is about is no medium', () => {
    expect(media(`${OPENING} During the call, [s1:Brenn] [k1:stressed] [c1:the need for talks].`)).toEqual(['-']);
  });

  test('a statement is', () => {
    expect(media(`${OPENING} [s1:Brenn] [k1:stressed] in a statement [c1:the need for talks].`)).toEqual([
      'in a statement · medium-phrase',
    ]);
  });
});

describe('mediaOf: where one writes', () => {
  test.each([
    [
      'for a paper',
      'Writing for the Marrow Courier, [s1:Brenn] [k1:noted] [c1:that talks go on].',
      ['Writing for the Marrow Courier · speaking-phrase'],
    ],
    ['writing what is said', '[s1:Brenn] answered, [k1:writing] [c1:that talks go on].', ['-']],
  ])('%s', (_, source, expected) => {
    expect(media(source)).toEqual(expected);
  });
});

describe('mediaOf: what the tagger marks', () => {
  test.each([
    [
      'a paper it is said in',
      '[s1:Brenn] [k1:wrote] in Marrow Weekly [c1:so].',
      'in Marrow Weekly',
      ['in Marrow Weekly · tagger'],
    ],
    ['who is told is none', '[s1:Brenn] [k1:told] the anchor [c1:“We wait”].', 'the anchor', ['-']],
    ['nor is a paper that is told', '[s1:Brenn] [k1:told] the Lowmere Post [c1:“We wait”].', 'the Lowmere Post', ['-']],
  ])('%s', (_, source, tagged, expected) => {
    expect(media(source, { tagged: { [tagged]: 'medium' } })).toEqual(expected);
  });
});

describe('mediaOf: told to another', () => {
  const NEWS = 'A long day in Marrow.\n\n';

  test.each([
    ['the rally is over', 'at a rally', 'the Lowmere Post', '-'],
    ['the crowd is at it', 'at a rally', 'the crowd', 'at a rally · inferred, same-occasion'],
    ['the interview may be with it', 'in an interview', 'the Lowmere Post', 'in an interview · inferred, same-occasion'],
  ])('%s', (_, medium, whom, expected) => {
    const source = `${NEWS}[s1:Brenn] [k1:said] ${medium} [c1:so].\n\n[s2:Brenn] [k2:told] ${whom} [c2:“We wait”].`;
    expect(media(source)).toEqual([`${medium} · medium-phrase`, expected]);
  });
});
