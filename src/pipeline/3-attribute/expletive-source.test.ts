import { expect, test } from 'vitest';
import { marked, wordsOf } from '../../../test/support/marked-text.js';
import { expletiveSource } from './expletive-source.js';

test.each([
  ['[s1:It] [k1:was emphasized] [c1:that observers move freely].', ' | was emphasized | that observers move freely'],
  ['[s1:It] [k1:has been suggested] [c1:that they meet].', ' | has been suggested | that they meet'],
  ['[c1:It] [k1:was emphasized] [c1:that observers move freely].', ' | was emphasized | that observers move freely'],
  ['[s1:It] [k1:said] [c1:that observers move freely].', 'It | said | that observers move freely'],
  ['[s1:Brenn] [k1:was told] [c1:that they meet].', 'Brenn | was told | that they meet'],
])('%s', (source, words) => {
  const { text, drafts, context } = marked(source);
  expect(expletiveSource(drafts, context).map(draft => wordsOf(text, draft))).toEqual([words]);
});
