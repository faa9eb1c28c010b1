import { expect, test } from 'vitest';
import { marked, wordsOf } from '../../../test/support/marked-text.js';
import { adjacentContents } from './adjacent-contents.js';

test.each([
  ['white space between', '[c1:“We wait.] [c1:And we hope,”] [s1:she] [k1:said].', 'she | said | “We wait. And we hope,”'],
  ['nothing between', '[c1:“We wait.][c1: And we hope,”] [s1:she] [k1:said].', 'she | said | “We wait. And we hope,”'],
  ['words between', '[c1:“We wait,”] [s1:she] [k1:said], [c1:“and hope.”]', 'she | said | “We wait,” … “and hope.”'],
  ['a paragraph between', '[s1:She] [k1:said]: [c1:“We wait.]\n\n[c1:“And hope.”]', 'She | said | “We wait. … “And hope.”'],
])('%s', (_, source, words) => {
  const { text, drafts, context } = marked(source);
  expect(adjacentContents(drafts, context).map(draft => wordsOf(text, draft))).toEqual([words]);
});
