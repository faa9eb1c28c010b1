import { describe, expect, test } from 'vitest';
import { phraseEnd } from './noun-phrase.js';
import { wordsIn } from './words.js';

describe('phraseEnd', () => {
  test.each([
    ['a preposition', 'the council on Friday', 'the council'],
    ['of goes on', 'members of the council in Marrow', 'members of the council'],
    ['a clause', 'the envoy that left', 'the envoy'],
    ['a participle', 'a letter demanding talks', 'a letter'],
    ['a participle before a time', 'a statement released Friday', 'a statement'],
    ['a time', 'reporters Monday', 'reporters'],
    ['a time that a noun follows', 'a Monday rally in Marrow', 'a Monday rally'],
    ['names joined', 'Brenn and Lund on Friday', 'Brenn and Lund'],
    ['an owner', 'the Courier’s editor', 'the Courier’s editor'],
    ['a title in quotation marks', '“Hour of the State,” he', '“Hour of the State'],
    ['an abbreviation', 'Gen. Marr of the U.S. fleet', 'Gen. Marr of the U.S. fleet'],
    ['no phrase', 'and left', ''],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    const words = wordsIn(text, [0, text.length]);
    expect(text.slice(0, words[phraseEnd(words, 0) - 1]?.span[1] ?? 0)).toBe(expected);
  });
});
