/** When statements were said, in texts dated Wednesday, 12 March 2031. */
import { describe, expect, test } from 'vitest';
import { type About, timed } from '../../../../test/support/time-text.js';

/** "2031-03-11 · beside-cue · Tuesday" for each statement; "-" where nobody tells. */
function saidIn(source: string, about: About = {}): readonly string[] {
  const { statements } = timed(source, about);
  const text = source.replace(/\[[skc]\d+(?:\+\d+)*:|\]/g, '');
  return statements.map(({ said, saidSpans, evidence }) =>
    evidence.said.basis === 'absent'
      ? '-'
      : [said ?? '?', evidence.said.by, ...saidSpans.map(span => text.slice(...span))].join(' · '),
  );
}

describe('beside the cue', () => {
  test.each<[string, ...string[]]>([
    ['[s1:Brenn] [k1:said] on Tuesday that [c1:talks go on].', '2031-03-11 · beside-cue · Tuesday'],
    ['[c1:“We go,”] [s1:Brenn] [k1:said] Wednesday.', '2031-03-12 · beside-cue · Wednesday'],
    ['[s1:Brenn] [k1:told] reporters late Monday [c1:that talks go on].', '2031-03-10 · beside-cue · late Monday'],
    ['[s1:Brenn] [k1:said] in a statement on 4 March [c1:that talks go on].', '2031-03-04 · beside-cue · 4 March'],
    ['On Friday, [s1:the minister] [k1:said] [c1:talks go on].', '2031-03-07 · beside-cue · Friday'],
    ['On Friday, [c1:“we go,”] [s1:Brenn] [k1:said].', '2031-03-07 · beside-cue · Friday'],
    ['In a Thursday interview [s1:Brenn] [k1:said] [c1:talks go on].', '2031-03-06 · beside-cue · Thursday'],
    ['[k1:According to] [s1:a statement released Monday], [c1:talks go on].', '2031-03-10 · beside-cue · Monday'],
    ['[s1:Brenn] [k1:said Sunday] [c1:talks go on].', '2031-03-09 · beside-cue · Sunday'],
    ['[s1:Brenn] [k1:said] in 2029 [c1:that talks go on].', '2029 · beside-cue · 2029'],
    ['On Friday [s1:Brenn], who leads the council, [k1:said] [c1:talks go on].', '2031-03-07 · beside-cue · Friday'],
    ['[s1:Brenn] [k1:said] on 30 February [c1:that talks go on].', '? · beside-cue · 30 February'],
    ['[s1:Brenn] [k1:said] [c1:that talks go on on Friday].', '-'],
    ['[s1:Brenn], who was elected in 2029, [k1:said] [c1:talks go on].', '-'],
    ['[s1:Brenn], elected in 2029, [k1:said] [c1:talks go on].', '-'],
    ['After the vote on Friday, [s1:Brenn] [k1:said] [c1:talks go on].', '-'],
    ['[s1:Brenn] [k1:said] after Friday’s vote [c1:that talks go on].', '-'],
    ['[s1:Brenn] [k1:said] of the 2029 accord [c1:that it holds].', '-'],
    ['Since Monday [s1:Brenn] [k1:said] nothing but [c1:that talks go on].', '-'],
    ['On Monday Brenn – [s1:who] [k1:had praised] [c1:the accord] – left.', '-'],
  ])('%s', (source, ...expected) => {
    expect(saidIn(source)).toEqual(expected);
  });

  test('each of two in one sentence has its own', () => {
    const source =
      '[s1:Brenn] [k1:said] on Friday [c1:that talks go on], and [s2:Marr] [k2:said] on Monday [c2:that they do not].';
    expect(saidIn(source)).toEqual(['2031-03-07 · beside-cue · Friday', '2031-03-10 · beside-cue · Monday']);
  });
});

describe('who goes on speaking', () => {
  const start = '[s1:Brenn] [k1:said] on Tuesday that [c1:talks go on].';
  test.each([
    ['[c2:“We go,”] [s2:Brenn] [k2:added].', '2031-03-11 · goes-on-speaking'],
    ['[s2:Brenn] [k2:said] [c2:so]. ', '2031-03-11 · goes-on-speaking'],
    ['[s2:Brenn] [k2:has said] [c2:so before].', '-'],
    ['[s2:Brenn] had previously [k2:said] [c2:so].', '-'],
    ['[s2:Brenn] [k2:thinks] [c2:so].', '-'],
    ['[s2:Marr] [k2:said] [c2:so].', '-'],
    [`${'It rained. '.repeat(9)}[s2:Brenn] [k2:said] [c2:so].`, '-'],
  ])('%s', (next, expected) => {
    expect(saidIn(`${start} ${next}`)[1]).toBe(expected);
  });
});

describe('the occasion with which a report opens', () => {
  test.each<[string, string, string]>([
    [
      'Ada Brenn spoke by phone today with Jon Marr.',
      '[s1:Ada Brenn] [k1:stressed] [c1:unity].',
      '2031-03-12 · opening-occasion',
    ],
    ['Ada Brenn met Jon Marr on Monday.', '[s1:The two leaders] [k1:agreed] [c1:to meet].', '2031-03-10 · opening-occasion'],
    ['Ada Brenn met Jon Marr on Monday.', '[s1:An analyst] [k1:said] [c1:it was late].', '-'],
    ['Ada Brenn met Jon Marr on Monday. On Tuesday it rained.', '[s1:Ada Brenn] [k1:stressed] [c1:unity].', '-'],
    ['Ada Brenn met Jon Marr.', '[s1:Ada Brenn] [k1:stressed] [c1:unity].', '-'],
    ['Since Monday Ada Brenn met nobody.', '[s1:Ada Brenn] [k1:stressed] [c1:unity].', '-'],
  ])('%s %s', (opening, statement, expected) => {
    expect(saidIn(`${opening}\n\n${statement}`)).toEqual([expected]);
  });
});

describe('what is said counts from the day on which it was said', () => {
  const aboutIn = (source: string): readonly string[] => {
    const { statements, times } = timed(source);
    return statements.flatMap(({ about }) => times.filter(({ id }) => about.includes(id)).map(({ when }) => when ?? '?'));
  };
  test.each([
    ['[c1:“We will meet tomorrow,”] [s1:Brenn] [k1:said] on Monday.', ['2031-03-11']],
    ['[c1:“We met yesterday,”] [s1:Brenn] [k1:told] the council in 2029.', ['?']],
    ['On Friday, [s1:Brenn] [k1:said]: [c1:“We meet today.”]', ['2031-03-07']],
    ['[s1:Brenn] [k1:said] on Monday [c1:that they would meet tomorrow].', ['2031-03-13']],
    [
      '[c1:“Today [s2:Marr] [k2:said]: [c2:‘We went yesterday’],”] [s1:Brenn] [k1:said] on Monday.',
      ['2031-03-10', '2031-03-09', '2031-03-09'],
    ],
    ['[c1:“We go,”] [s1:Brenn] [k1:said] on Monday.', []],
  ])('%s', (source, expected) => {
    expect(aboutIn(source)).toEqual(expected);
  });
});
