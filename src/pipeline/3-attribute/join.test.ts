import { describe, expect, test } from 'vitest';
import { marked, wordsOf } from '../../../test/support/marked-text.js';
import { join, withContent } from './join.js';

describe('join', () => {
  test.each([
    ['one of each', '[s1:Minister Brenn] [k1:said] [c1:that talks go on].', ['Minister Brenn | said | that talks go on']],
    ['a content cut in two', '[c1:“We wait,”] [s1:she] [k1:said], [c1:“and hope.”]', ['she | said | “We wait,” … “and hope.”']],
    [
      'two statements in a sentence',
      '[s1:Brenn] [k1:praised] [c1:the truce], and [s2:Lund] [k2:warned] [c2:it may not hold].',
      ['Brenn | praised | the truce', 'Lund | warned | it may not hold'],
    ],
    ['nobody named', 'It [k1:was stressed] [c1:that talks go on].', [' | was stressed | that talks go on']],
    ['a content alone', '[c0:“We shall see.”]', [' |  | “We shall see.”']],
    ['a cue without a content is no statement', '[s1:Brenn] [k1:spoke].', []],
  ])('%s', (_, source, words) => {
    const { text, drafts, context } = marked(source);
    expect(withContent(drafts, context).map(draft => wordsOf(text, draft))).toEqual(words);
  });

  test('a source that two cues share is the source of both', () => {
    const { spans, text, context } = marked('[s1:Brenn] [k1:said] [c1:it was late] and [k2:added] [c2:it was cold].');
    const shared = spans.map(span => (span.role === 'cue' ? { ...span, points: 0 } : span));
    expect(join(shared, context, 'tagger').map(draft => wordsOf(text, draft))).toEqual([
      'Brenn | said | it was late',
      'Brenn | added | it was cold',
    ]);
  });

  test('says by whom, with the mean score', () => {
    const [draft] = marked('[c1:“We wait,”] [s1:she] [k1:said].').drafts;
    expect(draft?.evidence.source).toEqual({ basis: 'stated', by: 'tagger', score: 0.9 });
  });
});
