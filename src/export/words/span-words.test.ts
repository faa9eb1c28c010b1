import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../test/support/recorded-report.js';
import { firstWords, spanWords, wordFrom, wordUpTo } from './span-words.js';

describe('spanWords', () => {
  const text = 'The exercise, she said, is over.';
  it.each([
    ['one span', ['is over'], 'is over'],
    ['two with words between them', ['The exercise', 'is over'], 'The exercise … is over'],
    ['two with a space between them', ['she', 'said'], 'she said'],
    ['none (negative)', [], ''],
  ])('%s', (_name, parts, words) =>
    expect(
      spanWords(
        text,
        parts.map(part => spanOf(text, part)),
      ),
    ).toBe(words),
  );
});

describe('the word beside a place', () => {
  const text = 'the deployment of personnel to . Emphasized that';
  it.each([
    ['before a place without words', [31, 32], 'to', 'Emphasized'],
    ['within a place', [spanOf(text, 'to')[0], 32], 'to', 'to'],
    ['at an empty place', [33, 33], 'to', 'Emphasized'],
    ['at the start there is none before (negative)', [0, 0], null, 'the'],
    ['at the end there is none after (negative)', [text.length, text.length], 'that', null],
  ] as const)('%s', (_name, span, before, after) => {
    expect(wordUpTo(text, span)).toBe(before);
    expect(wordFrom(text, span)).toBe(after);
  });
});

describe('firstWords', () => {
  it.each([
    ['a short text', 'Read more', 20, 'Read more'],
    ['a long one, cut at a space', 'The ministers spoke about the exercise', 20, 'The ministers spoke …'],
    ['one long word', 'x'.repeat(30), 10, `${'x'.repeat(10)} …`],
    ['line breaks', 'Sign up\n\n  now', 20, 'Sign up now'],
    ['a pair cut in two (negative)', `${'x'.repeat(9)}🙂🙂`, 10, `${'x'.repeat(9)} …`],
    ['nothing', ' \n ', 10, ''],
  ])('%s', (_name, text, count, words) => expect(firstWords(text, count)).toBe(words));
});
