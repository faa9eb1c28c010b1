import { describe, expect, test } from 'vitest';
import { marked, wordsOf } from '../../../test/support/marked-text.js';
import { continuedQuotation } from './continued-quotation.js';

describe('continuedQuotation', () => {
  test.each([
    [
      'two paragraphs of one quotation',
      '[s1:She] [k1:said]: [c1:“We waited. Now we act.]\n\n[c0:“And we shall not wait again.”]',
      ['She | said | “We waited. Now we act. … “And we shall not wait again.”'],
    ],
    ['three', '[s1:She] [k1:said]: [c1:“One.]\n\n[c0:“Two.]\n\n[c0:“Three.”]', ['She | said | “One. … “Two. … “Three.”']],
    [
      'the first is closed',
      '[s1:She] [k1:said]: [c1:“We waited.”]\n\n[c0:“And we wait.”]',
      ['She | said | “We waited.”', ' |  | “And we wait.”'],
    ],
    [
      'the second has its own cue',
      '[s1:She] [k1:said]: [c1:“We waited.]\n\n[c2:“We wait,”] [s2:he] [k2:said].',
      ['She | said | “We waited.', 'he | said | “We wait,”'],
    ],
    [
      'prose between',
      '[s1:She] [k1:said]: [c1:“We waited.]\n\nIt rained.\n\n[c0:“We wait.”]',
      ['She | said | “We waited.', ' |  | “We wait.”'],
    ],
  ])('%s', (_, source, words) => {
    const { text, drafts, context } = marked(source);
    expect(continuedQuotation(drafts, context).map(draft => wordsOf(text, draft))).toEqual(words);
  });
});
