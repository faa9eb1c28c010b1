import { describe, expect, test } from 'vitest';
import { quotations } from '../../src/text/quotation-marks.js';
import { overlap } from '../../src/text/spans.js';
import { goldText, readGold } from './gold.js';

describe('goldText', () => {
  test.each([
    ['a statement without a content', '[s1:She] [k1:spoke].', 'gold: statement 1 has no content.'],
    ['a mode of nothing', '[c1:“No.”]\n---\ndirect: 1 2', 'gold: there is no statement 2.'],
    ['a mark left open', '[s1:She [k1:said].', 'never closed'],
  ])('%s is an error', (_, annotated, message) => {
    expect(() => goldText('gold', annotated)).toThrow(message);
  });

  test('a source that two share belongs to both; what is not said to be quoted is not', () => {
    const { text, statements } = goldText('gold', '[s1+2:She] [k1:said] [c1:“no”] and [k2:left] [c2:a note].\n---\ndirect: 1\n');
    expect(statements.map(({ source: [span = [0, 0]], mode }) => [text.slice(...span), mode])).toEqual([
      ['She', 'direct'],
      ['She', 'indirect'],
    ]);
  });
});

describe('the annotated reports', () => {
  test.each(readGold().map(gold => [gold.name, gold] as const))('%s is annotated as the conventions say', (_, gold) => {
    const { text, statements } = gold;
    const words = statements.flatMap(({ content, cue, source }) =>
      [...content, ...cue, ...source].map(span => text.slice(...span)),
    );
    expect(words.filter(each => each !== each.trim())).toEqual([]);
    const sources = statements.flatMap(({ source }) => source.map(span => text.slice(...span)));
    expect(sources.filter(each => /[.:;]$|^[^,]*,$/.test(each))).toEqual([]);
  });

  test.each(readGold().map(gold => [gold.name, gold] as const))('in %s what is quoted says so', (_, { text, statements }) => {
    const inner = quotations(text).map(quotation => quotation.inner);
    const wrong = statements.filter(
      ({ content, mode }) => (mode !== 'indirect') !== content.some(span => inner.some(part => overlap(part, span))),
    );
    expect(wrong.map(({ content }) => content.map(span => text.slice(...span)))).toEqual([]);
  });
});
