import { expect, test } from 'vitest';
import { paragraphs } from './paragraphs.js';

const shown = (text: string) => paragraphs(text).map(([start, end]) => text.slice(start, end));

test.each([
  ['empty lines separate', 'One.\n\nTwo.', ['One.', 'Two.']],
  ['Windows line breaks', 'One.\r\n\r\nTwo.\r\n', ['One.', 'Two.']],
  ['lines of blanks separate', 'One.\n \t\nTwo.', ['One.', 'Two.']],
  ['a paragraph a line', 'The minister left.\nThe envoy stayed.', ['The minister left.', 'The envoy stayed.']],
  [
    'wrapped lines stay together',
    'The foreign minister of Kestria said on Monday that the talks\nwith Norvania would go on next week in the lake town where they\nhad begun.\n\nNobody else spoke.',
    [
      'The foreign minister of Kestria said on Monday that the talks\nwith Norvania would go on next week in the lake town where they\nhad begun.',
      'Nobody else spoke.',
    ],
  ],
  ['items of a list are apart', 'Talks\n- a first point\n- a second point', ['Talks', '- a first point', '- a second point']],
  ['nothing in nothing', ' \n\n ', []],
])('%s', (_name, text, expected) => {
  expect(shown(text)).toEqual(expected);
});
