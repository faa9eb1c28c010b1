import { describe, expect, test } from 'vitest';
import { marked, wordsOf } from '../../../test/support/marked-text.js';
import { listedContent } from './listed-content.js';

describe('listedContent', () => {
  test.each([
    [
      'the cue ends in a colon',
      '[s1:The sides] [k1:agreed:]\n- to meet in June;\n- to keep the line open.',
      ['The sides | agreed: | to meet in June; … to keep the line open.'],
    ],
    [
      'the colon stands behind the cue',
      '[s1:The sides] [k1:agreed]:\n- to meet in June.',
      ['The sides | agreed | to meet in June.'],
    ],
    [
      'a content introduces the list',
      '[s1:The sides] [k1:agreed] [c1:on the following]:\n- to meet in June;\n- to keep the line open.',
      ['The sides | agreed | on the following … to meet in June; … to keep the line open.'],
    ],
    [
      'contents that the tagger found in the items without a cue are part of it',
      '[s1:The sides] [k1:agreed] [c1:on the following]:\n- [c0:to meet in June];\n- to keep the line open.',
      ['The sides | agreed | on the following … to meet in June; … to keep the line open.'],
    ],
    [
      'contents found in some items only, with the cue of the list',
      '[s1:The sides] [k1:agreed] [c1:on the following]:\n- [c1:to meet in June];\n- to keep the line open.',
      ['The sides | agreed | on the following … to meet in June; … to keep the line open.'],
    ],
    [
      'of two cues the last one leads to the list',
      '[s1:She] [k1:said] [c1:that it rained] and [k2:added] [c2:the following]:\n- it will stop.',
      ['She | said | that it rained', 'She | added | the following … it will stop.'],
    ],
    [
      'an item that somebody says is left alone',
      '[s1:The sides] [k1:agreed] [c1:on the following]:\n- [s2:Lund] [k2:said] [c2:she would come].',
      ['The sides | agreed | on the following', 'Lund | said | she would come'],
    ],
    [
      'no colon, no list of contents',
      '[s1:The sides] [k1:agreed] [c1:to meet].\n- Ada Brenn\n- Tove Lund',
      ['The sides | agreed | to meet'],
    ],
  ])('%s', (_, source, words) => {
    const { text, drafts, context } = marked(source);
    expect(listedContent(drafts, context).map(draft => wordsOf(text, draft))).toEqual(words);
  });
});
