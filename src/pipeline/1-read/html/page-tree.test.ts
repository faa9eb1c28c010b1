import { expect, test } from 'vitest';
import { rawText } from './page-tree.js';
import { parsePage } from './parse-page.js';

const textOf = (html: string, atMost: number) => rawText(parsePage(html, 'page').root, atMost);

test.each([
  ['<h1>Talks <b>go <i>on</i></b> in Talmark</h1>', 100, 'Talks go on in Talmark'],
  ['<h1>Talks <b>go <i>on</i></b> in Talmark</h1>', 9, 'Talks go '],
  [`<h1>${'<b></b>'.repeat(1_900)}Talks</h1>`, 100, 'Talks'],
  [`<h1>${'<b></b>'.repeat(2_100)}Talks</h1>`, 100, ''],
  ['<h1></h1>', 100, ''],
])('%#: the first %i units', (html, atMost, expected) => {
  expect(textOf(html, atMost)).toBe(expected);
});
