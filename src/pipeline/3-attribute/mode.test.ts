import { describe, expect, test } from 'vitest';
import { marked } from '../../../test/support/marked-text.js';
import { verbatim } from './mode.js';

describe('verbatim', () => {
  test.each([
    ['[s1:She] [k1:said], [c1:“We wait.”]', 'direct', ['We wait.']],
    ['[c1:“We wait,”] [s1:she] [k1:said], [c1:“and hope.”]', 'direct', ['We wait,', 'and hope.']],
    ['[s1:She] [k1:said] [c1:that they “wait and hope”].', 'mixed', ['wait and hope']],
    ['[s1:She] [k1:said] [c1:that they wait].', 'indirect', []],
    ['[s1:She] [k1:called] it “a start” but [k2:warned] [c2:of more].', 'indirect', []],
    ['[s1:She] [k1:said]: [c1:« Nous attendons »].', 'direct', [' Nous attendons ']],
    ['[s1:She] [k1:said]: “[c1:We wait].”', 'direct', ['We wait']],
  ])('%s is %s', (source, mode, quoted) => {
    const { text, drafts, context } = marked(source);
    const found = verbatim(drafts[0]?.content ?? [], context);
    expect(found.mode).toBe(mode);
    expect(found.quoted.map(span => text.slice(...span).trim())).toEqual(quoted.map(words => words.trim()));
  });
});
