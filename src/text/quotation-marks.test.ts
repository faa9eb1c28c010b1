import { expect, test } from 'vitest';
import { quotations } from './quotation-marks.js';

/** `<` a missing opening mark, `>` a missing closing mark; the inner text between. */
function shown(text: string): string[] {
  return quotations(text).map(({ span, inner, opened, closed }) => {
    expect(span[0] <= inner[0] && inner[1] <= span[1]).toBe(true);
    return `${opened ? '' : '<'}${text.slice(...inner)}${closed ? '' : '>'}`;
  });
}

test.each<[string, string, string[]]>([
  ['curly', 'The envoy said: “We agree.” He left.', ['We agree.']],
  ['straight', '"We agree," she said, "and we sign."', ['We agree,', 'and we sign.']],
  [
    'straight without a space before',
    'The note reads, in part:"Founded in Talmark, it stands."',
    ['Founded in Talmark, it stands.'],
  ],
  ['German low', 'Er sagte: „Wir bleiben.“ Dann ging er.', ['Wir bleiben.']],
  ['low with a high closing', 'He said „we stay” again.', ['we stay']],
  ['guillemets with spaces', 'Elle dit : « Nous restons » hier.', [' Nous restons ']],
  ['guillemets turned inwards', 'Er sagte »wir bleiben« und ging.', ['wir bleiben']],
  ['Swedish', 'Han sade ”vi stannar” igen.', ['vi stannar']],
  ['typewriter pairs', "He said ``we stay'' again.", ['we stay']],
  ['double single marks', "The message: ''We stay.''", ['We stay.']],
  ['mixed pair', 'He said “we stay" again.', ['we stay']],
  ['typewriter pairs with a nested one', "''He told me 'never,''' she said. ''I left.''", ["He told me 'never,'", 'I left.']],
  ['the opening mark used to close', 'He said “we stay. “ Nobody spoke.', ['we stay. ']],
  ['without a space before', 'At the forum"30 questions for Kestria" he spoke.', ['30 questions for Kestria']],
  [
    'without a space before, in another',
    'It reads:"Such issues as"growth" remain, and we stay."',
    ['Such issues as"growth" remain, and we stay.'],
  ],
  ['without a space after', '"We stay"and "we go"', ['We stay', 'we go']],
  ['a closing mark after the blank', '"We stay, "Ada Marr said. "We go."', ['We stay, ', 'We go.']],
  ['a closing mark before a comma apart', 'They launch "Lake City ", which grows.', ['Lake City ']],
  ['single curly', 'The envoy said ‘we don’t know’ twice.', ['we don’t know']],
  ['single straight', "The envoy said 'we don't know' twice.", ["we don't know"]],
  [
    'single holding a plural possessive',
    'He said ‘the ministers’ talks have failed.’ Then he left.',
    ['the ministers’ talks have failed.'],
  ],
  ['nested', '“She told me ‘never’ and left,” he said.', ['She told me ‘never’ and left,']],
  ['nested the British way', '‘She told me “never” and left,’ he said.', ['She told me “never” and left,']],
  ['nested in the same marks', '"She told me "never" and left," he said.', ['She told me "never" and left,']],
  ['nested ends with the outer', '“She told me ‘never.’” He left.', ['She told me ‘never.’']],
  ['unclosed', 'He said: “We stay. Nobody goes.', ['We stay. Nobody goes.>']],
  ['unclosed before another', '“We stay, he said. “Nobody goes.”', ['We stay, he said.>', 'Nobody goes.']],
  ['unclosed before another, straight', '"We stay, he said. "Nobody goes."', ['We stay, he said.>', 'Nobody goes.']],
  ['unclosed holding a nested one', '“She told me ‘never’ and left.', ['She told me ‘never’ and left.>']],
  ['unopened', 'He came. We stay and nobody goes,” he said.', ['<We stay and nobody goes,']],
  ['each paragraph by itself', '“We stay.\n\n“Nobody goes,” he said.', ['We stay.>', 'Nobody goes,']],
  ['a paragraph a line', '"We stay.\n"Nobody goes," he said.', ['We stay.>', 'Nobody goes,']],
  [
    'over a wrapped line',
    'The minister of Kestria told the press on Monday that “nobody in\nthe region wants another winter like the one that has gone by” and\nleft.',
    ['nobody in\nthe region wants another winter like the one that has gone by'],
  ],
  ['part of a word after it', 'A "no-first-use"-style pledge.', ['no-first-use']],
  ['possessives are none', "The ministers' talks and the envoys' notes were Norvania's.", []],
  ['shortened words and years are none', "Rock 'n' roll of the '90s, 'tis said, got 'em all.", []],
  ['curly apostrophes are none', 'It’s the ministers’ view; ’tis the ‘90s again.', []],
  ['inches are none', 'A 12" gun, a 6\'2" guard and one of 6’2”.', []],
  ['a year in the title of a work is none', 'They made a film, ‘16 and Minister.', []],
  ['an empty pair is none', 'He wrote "" there.', []],
])('%s', (_name, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test('stays within the span asked for, with offsets into the text', () => {
  const text = '“One.” Then “two.”';
  expect(quotations(text, [7, text.length]).map(({ span }) => text.slice(...span))).toEqual(['“two.”']);
});

test('takes a hostile run of marks in linear time', () => {
  const started = performance.now();
  quotations('“'.repeat(10_000) + '" ‘a'.repeat(5_000) + '.” '.repeat(10_000));
  quotations(', ‘x'.repeat(10_000));
  expect(performance.now() - started).toBeLessThan(2000);
});
