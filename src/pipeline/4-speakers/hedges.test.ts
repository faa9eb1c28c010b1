import { expect, test } from 'vitest';
import { speakerText } from '../../../test/support/speaker-text.js';
import { hedgesOf } from './hedges.js';

test.each<[text: string, hedges: readonly string[]]>([
  ['[s1:Teyle] [k1:reportedly said] [c1:the port would close].', ['reportedly']],
  ['[s1:Teyle] reportedly [k1:said] [c1:the port would close].', ['reportedly']],
  ['[s1:Teyle] [k1:is said to have promised] [c1:a new pier].', ['is said to']],
  ['[s1:Teyle] [k1:may have said] [c1:so].', ['may have']],
  ['[s1:Teyle] [k1:appeared to suggest] [c1:that he would wait].', ['appeared to']],
  ['Rain fell. Apparently, [s1:Teyle] [k1:said] [c1:so].', ['Apparently']],
  ['It seems that [s1:Teyle] [k1:asked] [c1:for time].', ['It seems']],
  ['[c1:The port would close], [s1:Teyle] [k1:reportedly said].', ['reportedly']],
  ['[s1:Teyle] [k1:said] [c1:the mayor may have lied].', []],
  ['[s1:Teyle] [k1:said] [c1:the pier was allegedly sold].', []],
  ['[s1:Teyle, who is said to be ill,] [k1:said] [c1:so].', []],
  ['[s1:Teyle] [k1:claimed] [c1:the pier was his].', []],
  ['[c1:Nobody came].', []],
])('%s', (source, hedges) => {
  const { context } = speakerText(source, []);
  const found = context.attributions.flatMap(attribution => hedgesOf(attribution, context));
  expect(found.map(span => context.text.slice(...span))).toEqual(hedges);
});
