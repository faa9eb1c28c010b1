import { describe, expect, test } from 'vitest';
import { namedText } from '../../../../test/support/named-text.js';
import { castOf } from './cast-of.js';

/** Every figure as "name (role; role)". */
const cast = (source: string): string[] =>
  castOf(namedText(source)).figures.map(({ name, roles }) => (roles.length > 0 ? `${name} (${roles.join('; ')})` : name));

describe('titles that a tagger takes for names or into them', () => {
  test.each<[string, string[]]>([
    ['<p Rep>. <p Jane Marr> spoke.', ['Jane Marr (Rep.)']],
    ['<p Rep>. G.K. <p Brenn (D-N>.V.) spoke.', ['G.K. Brenn (Rep.; D-N.V.)']],
    ['It was said by Sens. <p Jon Tarn (D-Norv>.) there.', ['Jon Tarn (Sens.; D-Norv.)']],
    ['<p Norvania Gov>. <p Ines Koll> spoke.', ['Ines Koll (Norvania Gov.)']],
    ['<p Kestrian Prime> Minister <p Oleg Varn> spoke.', ['Oleg Varn (Kestrian Prime Minister)']],
    ['<p First Deputy Prime> Minister <p Oleg Varn> spoke.', ['Oleg Varn (First Deputy Prime Minister)']],
    ['<p President of Velmora Oleg Varn> spoke.', ['Oleg Varn (President of Velmora)']],
    ['President of <p Velmora Oleg Varn> spoke.', ['Oleg Varn (President of Velmora)']],
    ['President of France <p Oleg Varn> spoke.', ['France', 'Oleg Varn (President of France)']],
    ['<p Republican Ines Ann Koll> spoke.', ['Ines Ann Koll']],
    ['They met the <p Patriarch Orest> again.', ['Patriarch Orest']],
    ['They spoke of <p Keith Lamon Scarr> there.', ['Keith Lamon Scarr']],
    ['<p Martin King> met <p King>.', ['Martin King']],
    ['<p Robert (Bear) Lund> spoke.', ['Robert (Bear) Lund']],
    ['The <p President> spoke.', []],
  ])('%s', (source, expected) => {
    expect(cast(source)).toEqual(expected);
  });
});

describe('whole offices, and nothing but offices', () => {
  test.each<[string, string[]]>([
    [
      'Deputy Head of the Office of the President of Velmora <p Oleg Varn> spoke.',
      ['Oleg Varn (Deputy Head of the Office of the President of Velmora)'],
    ],
    ['The Head of the Office of the President thanked <p Jane Marr> for it.', ['Jane Marr']],
    ['The President of Velmora repeated his position, <p Jane Marr>, on it.', ['Jane Marr']],
    ['A friend of Senator <p Jane Marr> spoke.', ['Jane Marr (Senator)']],
    ['They threw their support behind Sen. <p Jane Marr> there.', ['Jane Marr (Sen.)']],
    ['Her views resemble Sen. <p Jane Marr> there.', ['Jane Marr (Sen.)']],
    ['He met <p Jane Lund> and Senator <p Jane Marr> there.', ['Jane Lund', 'Jane Marr (Senator)']],
    ['The President and King <p Ander II> met.', ['Ander II (King)']],
    ['President and CEO <p Jane Marr> met them.', ['Jane Marr (President and CEO)']],
    ['His Majesty King <p Ander II> met them.', ['Ander II (King)']],
    ['First Lady <p Jane Marr> met them.', ['Jane Marr (First Lady)']],
    ['They met Amir Sheikh <p Tamar Odal> there.', ['Tamar Odal (Amir)']],
    ['Without Mr. <p Marr> they met.', ['Marr']],
  ])('%s', (source, expected) => {
    expect(cast(source)).toEqual(expected);
  });
});

describe('headlines, and titles of things', () => {
  test.each<[string, string[]]>([
    ['Former Court Doctor Says Talks Failed Again', []],
    ['Retired General Reveals What Happened Before Talks', []],
    ['He signed Executive Order after the General Hospital was built.', []],
    ['Thank you, Mr President. Throughout the year we worked.', []],
    ['It was said there by Minister Teyle yesterday.', ['Teyle (Minister)']],
  ])('%s', (source, expected) => {
    expect(cast(source)).toEqual(expected);
  });
});

describe('bodies of which a tagger sees a piece', () => {
  test.each<[string, string[]]>([
    ['an organizer with the <p Alliance> to Mend Our Harbours (<p AMOH>) left; <p AMOH> left', ['Alliance to Mend Our Harbours']],
    ['it was heard by the <o Talmark> Board of <o Elections> there', ['Talmark Board of Elections']],
    ['a paper by the Centre for Trade and Policy Research there', ['Centre for Trade and Policy Research']],
    ['it was ruled by the Court of Appeals for the 3rd Circuit there', ['Court of Appeals for the 3rd Circuit']],
    ['a meeting of the Harbour Council on Wednesday there', ['Harbour Council']],
    [
      'it was then told by the Director of the Bureau of Ports <p Jane Marr> that they left early',
      ['Bureau of Ports', 'Jane Marr (Director of the Bureau of Ports)'],
    ],
    ['he studied at <p Lerna State University> there', ['Lerna State University']],
    ['it was sold on <o Lantern>.com by them', ['Lantern.com']],
    ['it was told by <p Serena Koll>-Brandt there', ['Serena Koll-Brandt']],
    ['it was told by <p Oleg Lind>-backed groups there', ['Oleg Lind']],
    ['it was paid by Harbour Watch USA there', []],
    ['it was told by the board of elections (BOE) there', []],
  ])('%s', (source, expected) => {
    expect(cast(source)).toEqual(expected);
  });
});

test('an outlet is never a person, but for a person of its name', () => {
  const kinds = (source: string) => castOf(namedText(source)).figures.map(({ kind }) => kind);
  expect(kinds('<p Reuters> wrote')).toEqual(['organisation']);
  expect(kinds('<p Jane Bloomberg> spoke. <p Bloomberg> left.')).toEqual(['person']);
});

test('middle initials that differ are two persons', () => {
  const { figures } = castOf(namedText('<p Jon H.W. Marr> met <p Jon W. Marr>.'));
  expect(figures).toHaveLength(2);
});
