import { expect, test } from 'vitest';
import { speakerText } from '../../../../test/support/speaker-text.js';
import { passedOn } from './passed-on.js';

test.each<[text: string, speaker: string | null]>([
  ['[c1:“Dues will fall,” Teyle said], [k1:according to] [s1:Lantern Wire].', 'Teyle'],
  ['[c1:The mayor told her that dues would fall], [k1:according to] [s1:an account she gave].', 'The mayor'],
  ['[c1:In May, Ilsabet Morvane acknowledged the loss], [s1:the Sarrow Courier] [k1:reported].', 'Ilsabet Morvane'],
  ['[k1:In] [s1:a Lantern Wire poll], [c1:62 percent of voters said they were tired].', '62 percent of voters'],
  ['[c1:Dues will fall], [k1:according to] [s1:Lantern Wire].', null],
  ['[c1:What Teyle has said of her is another story], [k1:according to] [s1:an aide].', null],
  ['[c1:that Morvane said dues would fall], [s1:Teyle] [k1:said].', null],
  ['[c1:Dues will fall, which said nothing], [s1:the minister] [k1:reported].', null],
])('%s → %s', (source, speaker) => {
  const { context } = speakerText(source, []);
  const span = passedOn(context).get('s1');
  expect(span ? context.text.slice(...span) : null).toBe(speaker);
});
