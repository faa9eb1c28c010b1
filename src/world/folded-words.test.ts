import { expect, test } from 'vitest';
import { folded, link, words } from './folded-words.js';

test.each([
  ['Türkiye', 'Turkiye'],
  ['Élysée', 'Elysee'],
  ['E\u0301lyse\u0301e', 'Elysee'],
  ['Łódź', 'Lodz'],
  ['Ağrı', 'Agri'],
  ['Kyiv', 'Kyiv'],
  ['Киев', 'Киев'],
])('%s folds to %s', (word, expected) => {
  expect(folded(word)).toBe(expected);
});

test.each<[string, string | null]>([
  [' ', ' '],
  ['\u00a0', ' '],
  ['\n', ' '],
  ['’', "'"],
  ['ʻ', "'"],
  ['‑', '-'],
  [', ', ', '],
  ['\n\n', null],
  ['      ', null],
])('between words: %j', (between, expected) => {
  expect(link(between)).toBe(expected);
});

test('words are runs of letters, marks and digits; an apostrophe that counts as a letter parts them', () => {
  const text = 'Sanaʼa, the U.S. and e\u0301t\u00e9 24';
  expect(words(text).map(span => text.slice(...span))).toEqual(['Sana', 'a', 'the', 'U', 'S', 'and', 'e\u0301t\u00e9', '24']);
  expect(words(text, [8, 11])).toEqual([[8, 11]]);
});
