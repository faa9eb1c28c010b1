import { describe, expect, test } from 'vitest';
import { marked, wordsOf } from '../../../test/support/marked-text.js';
import { transcriptTurns } from './transcript-turns.js';

const turns = (source: string): readonly string[] => {
  const { text, drafts, context } = marked(source);
  return transcriptTurns(drafts, context).map(draft => wordsOf(text, draft));
};

describe('transcriptTurns', () => {
  test.each([
    [
      'paragraphs lost',
      'President Ada Brenn: Welcome, Minister. Minister Tove Lund: Thank you. Ada Brenn: Let us begin.',
      ['President Ada Brenn |  | Welcome, Minister.', 'Minister Tove Lund |  | Thank you.', 'Ada Brenn |  | Let us begin.'],
    ],
    [
      'a turn a paragraph, the tagger’s own finds within are left to the second look',
      'Question: Will it hold?\n\nTove Lund: [s1:Ostmark] [k1:said] [c1:it would].\n\nQuestion: And then?',
      ['Question |  | Will it hold?', 'Tove Lund |  | Ostmark said it would.', 'Question |  | And then?'],
    ],
    [
      'an introduction before the turns',
      '[s1:Both] [k1:promised] [c1:to wait].\n\nAda Brenn: Good day.\n\nTove Lund: Good day.\n\nAda Brenn: Go on.',
      ['Both | promised | to wait', 'Ada Brenn |  | Good day.', 'Tove Lund |  | Good day.', 'Ada Brenn |  | Go on.'],
    ],
    [
      'one label alone comes back',
      'Note: the talks went on.\n\n[s1:Brenn] [k1:said] [c1:so].\n\nNote: they ended.',
      ['Brenn | said | so'],
    ],
    [
      'what follows without a label is nobody’s',
      'Ada Brenn: Good day.\n\nTove Lund: Good day.\n\nAda Brenn: Go on.\n\n[s1:Both] [k1:promised] [c1:to wait].',
      ['Ada Brenn |  | Good day.', 'Tove Lund |  | Good day.', 'Ada Brenn |  | Go on.', 'Both | promised | to wait'],
    ],
    ['no name comes back', 'Ada Brenn: a life in politics. Tove Lund: a portrait.', []],
    ['a colon in prose', 'The ministers agreed on three things. First: they wait. Second: they talk. First: no more.', []],
  ])('%s', (_, source, words) => {
    expect(turns(source)).toEqual(words);
  });
});
