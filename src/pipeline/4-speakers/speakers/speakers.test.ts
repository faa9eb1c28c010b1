import { describe, expect, test } from 'vitest';
import { type Person, type Said, speakerText } from '../../../../test/support/speaker-text.js';
import { speakersOf } from './speakers.js';

const LUND: Person = { name: 'Anna Lund', also: ['Lund'], roles: ['foreign minister'], gender: 'she' };
const VARN: Person = { name: 'Oleg Varn', also: ['Varn'], roles: ['defence minister'] };
const KESTRIA: Person = { name: 'Kestria', kind: 'government' };

/** "name (rule)" of each statement; several joined by " & ", candidates by " or ". */
function speakers(source: string, people: readonly Person[], said: Said = {}): readonly string[] {
  const { context, cast } = speakerText(source, people, said);
  return [...speakersOf(context, cast).values()].map(({ figures, candidates, evidence }) => {
    const who = figures.map(({ name }) => name).join(' & ') || candidates.map(({ name }) => name).join(' or ') || 'nobody';
    return `${who} (${evidence.by})`;
  });
}

describe('a named source', () => {
  test.each<[string, string, readonly Person[], string]>([
    ['a name', '[s1:Lund] [k1:said] [c1:it was late].', [LUND], 'Anna Lund (named-source)'],
    ['a title before it', '[s1:Foreign Minister Anna Lund] [k1:said] [c1:it was late].', [LUND], 'Anna Lund (named-source)'],
    [
      'an apposition behind it',
      '[s1:Oleg Varn, a friend of Anna Lund,] [k1:said] [c1:it was late].',
      [LUND, VARN],
      'Oleg Varn (named-source)',
    ],
    [
      'two who speak as one',
      '[s1:Anna Lund and Oleg Varn] [k1:agreed] [c1:to wait].',
      [LUND, VARN],
      'Anna Lund & Oleg Varn (named-source)',
    ],
    [
      'a name in an office is not the head',
      '[s1:Secretary of State Anna Lund] [k1:said] [c1:it was late].',
      [LUND],
      'Anna Lund (named-source)',
    ],
    [
      'whom he speaks for is not he',
      '[s1:A spokesman for Anna Lund] [k1:said] [c1:no].',
      [LUND],
      'a spokesman for Anna Lund (described-source)',
    ],
    ['nor is the owner', '[s1:Lund’s spokesman] [k1:said] [c1:no].', [LUND], 'Lund’s spokesman (described-source)'],
    ['nor the name before a noun', '[s1:Lund supporters] [k1:said] [c1:no].', [LUND], 'Lund supporters (described-source)'],
  ])('%s', (_, source, people, who) => {
    expect(speakers(source, people)).toEqual([who]);
  });

  test('a name that fits two is decided by nobody', () => {
    const per: Person = { name: 'Per Lund', also: ['Lund'] };
    const text = 'Anna Lund met Per Lund. [s1:Lund] [k1:said] [c1:it was late].';
    expect(speakers(text, [LUND, per])).toEqual(['Anna Lund or Per Lund (two-of-one-name)']);
  });
});

describe('a pronoun', () => {
  const TWO = 'Anna Lund met Oleg Varn. [s1:He] [k1:said] [c1:it was late].';

  test('means whom the tagger takes it to mean', () => {
    expect(speakers(TWO, [LUND, VARN], { meant: { He: 'Oleg Varn' } })).toEqual(['Oleg Varn (tagger)']);
  });

  test('never means one of another gender', () => {
    expect(speakers(TWO, [LUND, VARN], { meant: { He: 'Anna Lund' } })).toEqual(['nobody (no-antecedent)']);
  });

  test('where the tagger does not know, the last speaker goes on', () => {
    expect(speakers('[s1:Varn] [k1:left]: [c1:no]. [s2:He] [k2:said] [c2:it was late].', [VARN])).toEqual([
      'Oleg Varn (named-source)',
      'Oleg Varn (last-speaker)',
    ]);
  });

  test('with nobody before it, it means nobody', () => {
    expect(speakers('[s1:She] [k1:said] [c1:it was late].', [])).toEqual(['nobody (no-antecedent)']);
  });

  test('“who” means the name before it', () => {
    expect(speakers('Anna Lund, [s1:who] [k1:said] [c1:it was late], left.', [LUND])).toEqual(['Anna Lund (relative-pronoun)']);
  });
});

describe('a description', () => {
  test.each<[string, string, Said, readonly string[]]>([
    [
      'a role that one has',
      'Anna Lund met Oleg Varn. [s1:The foreign minister] [k1:said] [c1:it was late].',
      {},
      ['Anna Lund (role)'],
    ],
    [
      'somebody of whom nothing else is known',
      'Anna Lund spoke. [s1:A campaign operative, who asked not to be named,] [k1:said] [c1:no].',
      {},
      ['a campaign operative (described-source)'],
    ],
    [
      'the same one later',
      '[s1:A senior official] [k1:said] [c1:no]. [s2:The official] [k2:added] [c2:never].',
      {},
      ['a senior official (described-source)', 'a senior official (described-before)'],
    ],
    [
      'both of two',
      'Anna Lund met Oleg Varn. [s1:Both ministers] [k1:agreed] [c1:to wait].',
      {},
      ['Anna Lund & Oleg Varn (last-two)'],
    ],
  ])('%s', (_, source, said, who) => {
    expect(speakers(source, [LUND, VARN, KESTRIA], said)).toEqual(who);
  });
});

test('without a source nobody is behind it', () => {
  expect(speakers('It [k1:was stressed] [c1:that talks go on].', [LUND])).toEqual(['nobody (no-source)']);
});
