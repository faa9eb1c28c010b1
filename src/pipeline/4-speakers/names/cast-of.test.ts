import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../../../../test/support/hostile-text.js';
import { contextOf, namedText } from '../../../../test/support/named-text.js';
import type { Cast } from '../cast.js';
import { castOf } from './cast-of.js';

/** Every mention as "words=figure", several figures joined by "/". */
const told = (source: string): string[] => {
  const context = namedText(source);
  return castOf(context).mentions.map(
    ({ span, figures }) => `${context.text.slice(...span)}=${figures.map(({ name }) => name).join('/')}`,
  );
};

describe('one person under several names', () => {
  test.each<[string, string[]]>([
    ['<p Oleg Varn> spoke. <p Varn> left.', ['Oleg Varn=Oleg Varn', 'Varn=Oleg Varn']],
    ['<p Varn> left. Later <p Oleg Varn> spoke.', ['Varn=Oleg Varn', 'Oleg Varn=Oleg Varn']],
    ['<p Oleg Varn> spoke, and Varn left.', ['Oleg Varn=Oleg Varn', 'Varn=Oleg Varn']],
    [
      '<p Lloyd J. Brenn III> spoke. <p Lloyd Brenn> left.',
      ['Lloyd J. Brenn III=Lloyd J. Brenn III', 'Lloyd Brenn=Lloyd J. Brenn III'],
    ],
    ['<p Lloyd> J. <p Brenn>, Jr., spoke.', ['Lloyd J. Brenn, Jr.=Lloyd J. Brenn, Jr.']],
    [
      '<p Ursula> von der <p Teyle> met <p von der Teyle>.',
      ['Ursula von der Teyle=Ursula von der Teyle', 'von der Teyle=Ursula von der Teyle'],
    ],
    ['<p J. Marr> wrote. <p Jane Marr> spoke.', ['J. Marr=Jane Marr', 'Jane Marr=Jane Marr']],
    ['<p Robert Lund> spoke. <p Bob Lund> left.', ['Robert Lund=Robert Lund', 'Bob Lund=Robert Lund']],
    [
      '<p Robert "Bear" Lund> spoke. <p Bear Lund> left.',
      ['Robert "Bear" Lund=Robert "Bear" Lund', 'Bear Lund=Robert "Bear" Lund'],
    ],
    [
      '<p Andrés López Marr> spoke. <p López Marr> left.',
      ['Andrés López Marr=Andrés López Marr', 'López Marr=Andrés López Marr'],
    ],
    [
      '<p Petro Zalensky> and <p Zalenskyy> and <p Zalenskiy>',
      ['Petro Zalensky=Petro Zalensky', 'Zalenskyy=Petro Zalensky', 'Zalenskiy=Petro Zalensky'],
    ],
    ['<p Kemal Doğan> spoke. <p Dogan> left.', ['Kemal Doğan=Kemal Doğan', 'Dogan=Kemal Doğan']],
    ['<p Mohammed Harun>, or <p Muhammad Harun>', ['Mohammed Harun=Mohammed Harun', 'Muhammad Harun=Mohammed Harun']],
    ['<p Tamim al-Sarif> spoke. <p El-Sarif> left.', ['Tamim al-Sarif=Tamim al-Sarif', 'El-Sarif=Tamim al-Sarif']],
    ['<p Jane Trelawny> spoke. <p Trelawney> left.', ['Jane Trelawny=Jane Trelawny', 'Trelawney=Jane Trelawny']],
    ['<p JANE MARR> SPEAKS. <p Jane Marr> spoke.', ['JANE MARR=Jane Marr', 'Jane Marr=Jane Marr']],
    ['<p Hilda Lund> spoke. <p Hilda> left.', ['Hilda Lund=Hilda Lund', 'Hilda=Hilda Lund']],
    ['The talks were led by Minister Teyle and Mr. Lund.', ['Teyle=Teyle', 'Lund=Lund']],
    ['It was said by spokesman Oleg Varn on Monday.', ['Oleg Varn=Oleg Varn']],
  ])('%s', (source, expected) => {
    expect(told(source)).toEqual(expected);
  });
});

describe('two of one name', () => {
  test.each<[string, string[]]>([
    [
      '<p Jane Lund> met <p John Lund>. <p Lund> spoke.',
      ['Jane Lund=Jane Lund', 'John Lund=John Lund', 'Lund=Jane Lund/John Lund'],
    ],
    [
      'Mrs <p Jane Lund> met <p John Lund>. Mrs <p Lund> spoke.',
      ['Jane Lund=Jane Lund', 'John Lund=John Lund', 'Lund=Jane Lund'],
    ],
    [
      'Minister <p Jane Lund> met <p John Lund>. The minister <p Lund> spoke.',
      ['Jane Lund=Jane Lund', 'John Lund=John Lund', 'Lund=Jane Lund'],
    ],
    [
      '<p Jane Lund> came. <p Lund> spoke.\n\nThen <p John Lund> came.',
      ['Jane Lund=Jane Lund', 'Lund=Jane Lund', 'John Lund=John Lund'],
    ],
    [
      '<p Jane Lund> came.\n\n<p John Lund> came. <p Lund> spoke.',
      ['Jane Lund=Jane Lund', 'John Lund=John Lund', 'Lund=John Lund'],
    ],
    [
      '<p Oleg Varn Jr.> met <p Oleg Varn>. <p Varn> spoke.',
      ['Oleg Varn Jr.=Oleg Varn Jr.', 'Oleg Varn=Oleg Varn', 'Varn=Oleg Varn'],
    ],
    ['<p John A. Marr> met <p John B. Marr>.', ['John A. Marr=John A. Marr', 'John B. Marr=John B. Marr']],
    ['<p Martin Lund> met <p Marvin Lund>.', ['Martin Lund=Martin Lund', 'Marvin Lund=Marvin Lund']],
    ['<p Jane Lund> met <p Jane Lind>.', ['Jane Lund=Jane Lund', 'Jane Lind=Jane Lind']],
    ['Mr <p Lund> met Mrs <p Lund>.', ['Lund=Lund', 'Lund=Lund']],
  ])('%s', (source, expected) => {
    expect(told(source)).toEqual(expected);
  });

  test('Mr and Mrs of one name are two', () => {
    expect(castOf(namedText('Mr <p Lund> met Mrs <p Lund>.')).figures.map(({ gender }) => gender)).toEqual(['he', 'she']);
  });
});

describe('organisations, governments and places', () => {
  test.each<[string, string[]]>([
    [
      'the <o Harbour Relief Fund> (<o HRF>) said; the <o HRF> left',
      ['Harbour Relief Fund=Harbour Relief Fund', 'HRF=Harbour Relief Fund', 'HRF=Harbour Relief Fund'],
    ],
    [
      'the <o Central Election Commission> met; the <o CEC> ruled',
      ['Central Election Commission=Central Election Commission', 'CEC=Central Election Commission'],
    ],
    ['<o Lantern Wire> wrote. <o Lantern> wrote again.', ['Lantern Wire=Lantern Wire', 'Lantern=Lantern Wire']],
    ['the <o Tasman Post> wrote; the <o Post> wrote again', ['Tasman Post=Tasman Post', 'Post=Tasman Post']],
    [
      'the <o Tasman Post> and the <o Lerna Post> met; the <o Post> left',
      ['Tasman Post=Tasman Post', 'Lerna Post=Lerna Post', 'Post=Post'],
    ],
    [
      'the <o Senate> met; the <o Senate Trade Committee> met',
      ['Senate=Senate', 'Senate Trade Committee=Senate Trade Committee'],
    ],
    ['<o Lantern Wire>, then <o Lantren Wire>', ['Lantern Wire=Lantern Wire', 'Lantren Wire=Lantern Wire']],
    [
      '<o Channel 4>, <o Channel 5>, <o Row Club A>, <o Row Club B>',
      ['Channel 4=Channel 4', 'Channel 5=Channel 5', 'Row Club A=Row Club A', 'Row Club B=Row Club B'],
    ],
    ['<l Türkiye> and <l Turkey>', ['Türkiye=Türkiye', 'Turkey=Türkiye']],
    ['{<l Turkey>} agreed. {Ankara} said so.', ['Turkey=Turkey', 'Ankara=Turkey']],
    ['{<l Turkey>} agreed at talks in Ankara.', ['Turkey=Turkey', 'Ankara=Ankara']],
    ['{<l Kestria>} said so.', ['Kestria=Kestria']],
    ['He lives in <l Brockton Hollow>.', []],
    ['<p Hilda Jordan> spoke. Jordan left.', ['Hilda Jordan=Hilda Jordan', 'Jordan=Hilda Jordan']],
    ['<p Jordan> said so.', ['Jordan=Jordan']],
    ['<p J.K. Marr> and <p J. Marr>', ['J.K. Marr=J.K. Marr', 'J. Marr=J.K. Marr']],
  ])('%s', (source, expected) => {
    expect(told(source)).toEqual(expected);
  });
});

describe('kinds', () => {
  test.each<[string, string]>([
    ['<p Jane Marr> spoke', 'person'],
    ['<o Lantern Wire> wrote', 'organisation'],
    ['the <o Kestrian Foreign Ministry> said', 'government'],
    ['the Kremlin said', 'government'],
    ['NATO said', 'organisation'],
    ['Reuters said', 'organisation'],
    ['the <o Ministry Records Inc> said', 'organisation'],
  ])('%s', (source, expected) => {
    expect(castOf(namedText(source)).figures.map(({ kind }) => kind)).toEqual([expected]);
  });
});

test('an organisation speaks for itself, a ministry for the state in its name, an outlet for nobody', () => {
  const { figures } = castOf(namedText('the <o Kestrian Rowing Union>, the <o Kestrian Foreign Ministry>, <l Kestria>, Reuters'));
  expect(figures.map(({ party }) => party)).toEqual(['Kestrian Rowing Union', 'Kestria', 'Kestria', null]);
});

describe('roles, sides and gender', () => {
  test.each<[string, string[], string | null, string | null]>([
    ['US Secretary of Defense <p Lloyd Brenn> spoke.', ['US Secretary of Defense'], 'United States', null],
    ["<l Kestria>'s foreign minister, <p Hakan Teyle>, spoke.", ['foreign minister'], 'Kestria', null],
    ["<p Velden>'s foreign minister, <p Ruta Salm>, spoke to Veldish officials.", ['foreign minister'], 'Velden', null],
    ['The <p Veldish> president, <p Ada Koll>, left Velden. Veldish officials spoke.', ['Veldish president'], 'Velden', null],
    ['In answer to <p Oleg Varn>, the president of Norvania reaffirmed his position.', [], null, null],
    ['<p Hakan Teyle>, the Kestrian foreign minister, left <l Kestria>.', ['Kestrian foreign minister'], 'Kestria', null],
    ['Rear Admiral <p Ines Koll> (ret.) spoke.', ['Rear Admiral', 'ret.'], null, null],
    ['<p Bob Marr> (R-Tenn.) spoke.', ['R-Tenn.'], null, null],
    ['A spokeswoman for <o Lantern Wire>, <p Ines Koll>, spoke.', ['spokeswoman for Lantern Wire'], 'Lantern Wire', 'she'],
    ['<p Ines Koll>, 45, a spokeswoman for <o Lantern Wire>, spoke.', ['spokeswoman for Lantern Wire'], 'Lantern Wire', 'she'],
    ['<p Jane Marr> of <l Norvania> spoke.', [], 'Norvania', null],
    ['Kremlin spokesman <p Oleg Varn> spoke.', ['Kremlin spokesman'], 'Russia', 'he'],
    ['His Chinese counterpart, <p Li Wen>, spoke.', ['Chinese counterpart'], 'China', null],
    ['His Chinese counterpart, General <p Li Wen>, spoke.', ['General', 'Chinese counterpart'], 'China', null],
    ['His wife, <p Ilse Marr>, spoke.', ['wife'], null, 'she'],
    ['They told campaign manager <p Ilse Marr> so.', ['campaign manager'], null, null],
    ['<p Brannoc Teyle>, who leads the delegation, spoke.', [], null, null],
    ['The ambassador to <l Norvania>, <p Jane Marr>, spoke.', ['ambassador to Norvania'], null, null],
    ['Mr <p Lund> spoke.', [], null, 'he'],
    ['They met <p Jane Marr>, Minister <p Teyle> and others.', [], null, null],
    ['In a call with the minister, <p Jane Marr> spoke.', [], null, null],
    ['The President thanked Secretary-General <p Jane Marr>.', ['Secretary-General'], null, null],
    ['HRF Director Dr. <p Jane Marr> spoke.', ['HRF Director'], null, null],
    ['<p Jane Marr>, Head of the Office of the Premier <p Oleg Varn>, spoke.', [], null, null],
    ['<p Jane Marr>, a spokeswoman for Senator <p Oleg Varn>, spoke.', ['spokeswoman for Senator Oleg Varn'], null, 'she'],
  ])('%s', (source, roles, party, gender) => {
    const context = namedText(source);
    const [person] = castOf(context).figures.filter(({ kind }) => kind === 'person');
    expect(person && [person.roles, person.party, person.gender]).toEqual([roles, party, gender]);
  });

  test.each<[string, string, string]>([
    ["<l Kestria>'s foreign minister, <p Hakan Teyle>, spoke.", 'stated', 'title'],
    ['<p Hakan Teyle>, a Kremlin official, spoke.', 'inferred', 'apposition-and-world-table'],
    ['<p Hakan Teyle> spoke.', 'absent', 'no-side-named'],
  ])('why: %s', (source, basis, by) => {
    const [person] = castOf(namedText(source)).figures.filter(({ kind }) => kind === 'person');
    expect(person?.evidence.party).toEqual({ basis, by, score: null });
  });
});

describe('what a tagged span holds besides the name', () => {
  test.each<[string, string]>([
    ['<p “Jane Marr’s> car', 'Jane Marr'],
    ['<p Sen. Jane Marr> spoke', 'Jane Marr'],
    ['<p Norvania Gov. Jane Marr> spoke', 'Jane Marr'],
    ['<p Secretary of State Jane Marr> spoke', 'Jane Marr'],
    ['<p Lantern Foods CEO Jane Marr> spoke', 'Jane Marr'],
    ['<p Martin King> spoke', 'Martin King'],
    ['<p Jane Marr of Norvania> spoke', 'Jane Marr'],
    ['<o the Lantern Fund> wrote', 'Lantern Fund'],
    ['<o Lantern Foods Inc.> wrote', 'Lantern Foods Inc.'],
  ])('%s', (source, expected) => {
    expect(castOf(namedText(source)).figures[0]?.name).toBe(expected);
  });

  test('a span without a name is none', () => {
    expect(castOf(namedText('<p the> <p “> <p 12>')).figures).toEqual([]);
  });
});

const PIECES = ['Jane Marr', 'Marr', 'Mr Marr', 'Lantern Wire (LW)', 'Kestria', 'the Kremlin', 'Sen. O’Dell', 'J. Marr, Jr.'];
const text = fc.array(fc.oneof(hostileText, fc.constantFrom(...PIECES)), { maxLength: 12 }).map(pieces => pieces.join(' '));
const marks = fc.array(
  fc.tuple(fc.nat(), fc.nat(30), fc.constantFrom('person' as const, 'organisation' as const, 'place' as const)),
  { maxLength: 12 },
);

test('any text: spans in order and apart, mentions of figures are mentions, the same twice', () => {
  fc.assert(
    fc.property(text, marks, (words, chosen) => {
      const names = chosen.map(([at, length, kind]) => {
        const start = words.length === 0 ? 0 : at % words.length;
        return { kind, span: [start, Math.min(words.length, start + 1 + length)] as const, score: 0.5 };
      });
      const cast = castOf(contextOf(words, names));
      expect(castOf(contextOf(words, names))).toEqual(cast);
      check(cast, words);
    }),
  );
});

function check({ figures, mentions }: Cast, words: string): void {
  const places = new Set(mentions.map(({ span }) => span.join('-')));
  mentions.forEach(({ span: [start, end], figures: meant }, i) => {
    expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.span[1] ?? 0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(words.length);
    expect(meant.length).toBeGreaterThan(0);
    for (const figure of meant) expect(figures).toContain(figure);
  });
  for (const { mentions: own, names, name } of figures) {
    expect(own.length).toBeGreaterThan(0);
    expect(names[0]).toBe(name);
    for (const span of own) expect(places).toContain(span.join('-'));
  }
}

test('a thousand names of one surname take time in proportion', () => {
  const people = Array.from(
    { length: 1000 },
    (_, k) => `<p Q${String.fromCharCode(97 + (k % 26), 97 + ((k / 26) % 26), 97 + (k % 7))}el${k % 13} Lund> met <p Lund>. `,
  );
  const { figures, mentions } = castOf(namedText(people.join('')));
  expect(figures.length).toBeGreaterThan(500);
  expect(Math.max(...mentions.map(mention => mention.figures.length))).toBeLessThanOrEqual(12);
});
