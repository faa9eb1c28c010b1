import { describe, expect, test } from 'vitest';
import { marked, wordsOf } from '../../../test/support/marked-text.js';
import { recordedTagger, requestKey } from '../../tagger/recorded-tagger.js';
import { NOTHING_READ } from '../../tagger/tagging.js';
import { withInner } from './inner-statements.js';

/** The tagger reads the content again and finds what is marked in `inner`. */
async function innerOf(outer: string, inner: string, doubt: number): Promise<readonly string[]> {
  const { text, drafts, context } = marked(outer, doubt);
  const content = marked(inner);
  const tagger = recordedTagger({
    [requestKey({ text: content.text, regions: [[0, content.text.length]] })]: {
      ...NOTHING_READ,
      spans: content.spans,
      judged: {},
      meant: {},
    },
  });
  const all = await withInner(drafts, context, tagger);
  return all.map(draft => `${draft.inside ? '  ' : ''}${wordsOf(text, draft)}`);
}

describe('withInner', () => {
  const OUTER = '[s1:The minister] [k1:said] [c1:that Ostmark had promised to wait].';
  const INNER = 'that [s1:Ostmark] [k1:had promised] [c1:to wait]';

  test('a statement inside a content stands behind the one that holds it, at its place in the whole text', async () => {
    expect(await innerOf(OUTER, INNER, 0.6)).toEqual([
      'The minister | said | that Ostmark had promised to wait',
      '  Ostmark | had promised | to wait',
    ]);
  });

  test('where the first reading left no doubt, nothing is read again', async () => {
    expect(await innerOf(OUTER, INNER, 0.01)).toHaveLength(1);
  });

  test('what has no cue is no statement inside', async () => {
    expect(await innerOf(OUTER, '[c0:that Ostmark had promised to wait]', 0.6)).toHaveLength(1);
  });
});
