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

describe('several who are described', () => {
  test.each<[string, readonly string[]]>([
    ['[s1:Many economists and reform advocates] [k1:said] [c1:no].', ['many economists & reform advocates (all-described)']],
    [
      '[s1:45% of shopkeepers, 28% of farmers and 12% of pilots] [k1:said] [c1:no].',
      ['45% of shopkeepers & 28% of farmers & 12% of pilots (all-described)'],
    ],
    ['[s1:The pollsters and pundits] [k1:said] [c1:no].', ['the pollsters and pundits (described-source)']],
    ['[s1:Officials in towns and villages] [k1:said] [c1:no].', ['Officials in towns and villages (described-source)']],
  ])('%s', (source, who) => {
    expect(speakers(source, [LUND])).toEqual(who);
  });
});

describe('a document', () => {
  const UNION: Person = { name: 'Harbour Union', kind: 'organisation' };
  const WIRE: Person = { name: 'Lantern Wire', kind: 'organisation' };

  test.each<[string, string, readonly string[]]>([
    ['its owner speaks', '[s1:Anna Lund’s letter] [k1:said] [c1:no].', ['Anna Lund (named-source)']],
    ['and whom it is from', '[s1:A statement from Anna Lund] [k1:said] [c1:no].', ['Anna Lund (named-source)']],
    [
      'who wrote in it before speaks',
      '[s1:Anna Lund] [k1:wrote in a letter to the council] [c1:no]. [s2:The letter] [k2:goes on]: [c2:never].',
      ['Anna Lund (named-source)', 'Anna Lund (author-of-document)'],
    ],
    [
      'who was called its owner speaks',
      'They read a memo from the Harbour Union. [s1:The memo] [k1:says] [c1:no].',
      ['Harbour Union (author-of-document)'],
    ],
    [
      'on whose page it stands speaks',
      '[s1:A statement on the Harbour Union’s website] [k1:said] [c1:no].',
      ['Harbour Union (named-source)'],
    ],
    [
      'a study speaks for itself',
      '[s1:A study by economists at Lantern Wire] [k1:said] [c1:no].',
      ['a study by economists at Lantern Wire (described-source)'],
    ],
    ['nobody’s letter stays a letter', '[s1:The letter] [k1:says] [c1:no].', ['the letter (described-source)']],
    [
      'a poll by its full name',
      '[s1:A new poll] [k1:shows] [c1:no]. The Lantern Wire poll of 900 voters was taken in May.',
      ['the Lantern Wire poll of 900 voters (named-poll)'],
    ],
    [
      'another poll is another',
      'A Lantern Wire poll came. [s1:Another poll] [k1:shows] [c1:no].',
      ['Another poll (described-source)'],
    ],
  ])('%s', (_, source, who) => {
    expect(speakers(source, [LUND, UNION, WIRE])).toEqual(who);
  });
});

describe('whose it is', () => {
  test('is said with it', () => {
    const text = 'Anna Lund left. [s1:Her campaign] [k1:said] [c1:no].';
    expect(speakers(text, [LUND], { meant: { Her: 'Anna Lund' } })).toEqual(['Anna Lund’s campaign (possessed)']);
  });

  test('and not where nobody is meant', () => {
    expect(speakers('[s1:Her campaign] [k1:said] [c1:no].', [])).toEqual(['her campaign (described-source)']);
  });
});

describe('a body', () => {
  const OIL: Person = { name: 'Harbour Oil', kind: 'organisation' };
  const COURIER: Person = { name: 'Sarrow Courier', kind: 'organisation' };

  test.each<[string, string]>([
    ['Harbour Oil fell. [s1:The company] [k1:reported] [c1:a loss].', 'Harbour Oil (last-body)'],
    ['Harbour Oil told the Sarrow Courier so. [s1:The company] [k1:reported] [c1:a loss].', 'Harbour Oil (last-body)'],
    ['Harbour Oil told the Sarrow Courier so. [s1:The newspaper] [k1:reported] [c1:a loss].', 'Sarrow Courier (last-body)'],
    ['Harbour Oil fell. [s1:The dockers’ union] [k1:reported] [c1:a loss].', 'the dockers’ union (described-source)'],
    ['[s1:The newspaper Fallow Observer] [k1:reported] [c1:a loss].', 'Fallow Observer (described-source)'],
    ['Anna Lund left. [s1:The company] [k1:reported] [c1:a loss].', 'the company (described-source)'],
  ])('%s', (source, who) => {
    expect(speakers(source, [OIL, COURIER, LUND], { kind: 'organisation' })).toEqual([who]);
  });
});

describe('the words of the one who writes', () => {
  test.each<[string, string, string]>([
    ['the last line tells who', '[s1:I] [k1:think] [c1:no].\n\nAnna Lund is a columnist of the Courier.', 'Anna Lund (author)'],
    ['a last line about another thing does not', '[s1:I] [k1:think] [c1:no].\n\nAnna Lund left.', 'nobody (no-source)'],
    ['“we” are those who publish', '[s1:We] [k1:asked] [c1:who was there].', 'we (we)'],
  ])('%s', (_, source, who) => {
    expect(speakers(source, [LUND])).toEqual([who]);
  });
});

describe('two together', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'are those who spoke as one before',
      '[s1:Anna Lund and Oleg Varn] [k1:wrote] [c1:no]. Per Brandt met Ines Koll. [s2:The two lawmakers] [k2:asked] [c2:why].',
      ['Anna Lund & Oleg Varn (named-source)', 'Anna Lund & Oleg Varn (last-two)'],
    ],
    [
      'or the first whom the report names',
      '[s1:Both leaders] [k1:said] [c1:yes]. Anna Lund thanked Oleg Varn.',
      ['Anna Lund & Oleg Varn (last-two)'],
    ],
    [
      'business leaders are no two',
      'Anna Lund met Oleg Varn. [s1:The business leaders] [k1:said] [c1:no].',
      ['the business leaders (described-source)'],
    ],
    ['nor are officials', 'Anna Lund met Oleg Varn. [s1:Officials] [k1:said] [c1:no].', ['Officials (described-source)']],
  ])('%s', (_, source, who) => {
    expect(speakers(source, [LUND, VARN, { name: 'Per Brandt' }, { name: 'Ines Koll' }])).toEqual(who);
  });
});

describe('the side of an office', () => {
  const SALM: Person = { name: 'Ruta Salm', roles: ['foreign minister'], party: 'Velden' };
  const TEYLE: Person = { name: 'Hakan Teyle', roles: ['foreign minister'], party: 'Kestria' };

  test.each<[string, string]>([
    ['Ruta Salm met Hakan Teyle. [s1:The Kestrian Minister] [k1:said] [c1:no].', 'Hakan Teyle (role)'],
    ['Hakan Teyle met Ruta Salm. [s1:The Veldish minister] [k1:said] [c1:no].', 'Ruta Salm (role)'],
    ['Ruta Salm met Hakan Teyle. [s1:The Norvanian minister] [k1:said] [c1:no].', 'the Norvanian minister (described-source)'],
  ])('%s', (source, who) => {
    expect(speakers(source, [SALM, TEYLE], { meant: { minister: 'Ruta Salm' } })).toEqual([who]);
  });
});

describe('a transcript', () => {
  test.each<[string, string]>([
    ['President Anna Lund: [c1:Good day, colleagues.]', 'Anna Lund (before-colon)'],
    ['Anna Lund (retranslated): [c1:Thank you.]', 'Anna Lund (before-colon)'],
    ['Anna Lund left. [c1:Thank you.]', 'nobody (no-source)'],
  ])('%s', (source, who) => {
    expect(speakers(source, [LUND])).toEqual([who]);
  });
});

test('the name added to a description is not who speaks', () => {
  const text = '[s1:A member who supports Anna Lund] [k1:said] [c1:no].';
  expect(speakers(text, [LUND])).toEqual(['a member who supports Anna Lund (described-source)']);
});

test('an article alone takes the words up to the cue with it', () => {
  const text = '[s1:A] Wednesday editorial in town [k1:reads] [c1:no].';
  expect(speakers(text, [])).toEqual(['a Wednesday editorial in town (described-source)']);
});

test('without a source nobody is behind it', () => {
  expect(speakers('It [k1:was stressed] [c1:that talks go on].', [LUND])).toEqual(['nobody (no-source)']);
});
