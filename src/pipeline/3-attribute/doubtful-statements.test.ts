import { expect, test } from 'vitest';
import { marked } from '../../../test/support/marked-text.js';
import { doubtfulStatements } from './doubtful-statements.js';
import type { Draft } from './draft.js';

const scored = (source: string, score: number | null): readonly Draft[] => {
  const { drafts, context } = marked(source);
  const given = drafts.map(draft => ({
    ...draft,
    evidence: { ...draft.evidence, content: { ...draft.evidence.content, score } },
  }));
  return doubtfulStatements(given, context);
};

test.each([
  ['alone and doubtful', '[c0:The road was closed.]', 0.4, 0],
  ['alone and sure', '[c0:“The road was closed.”]', 0.9, 1],
  ['alone, decided by a rule', '[c0:The road was closed.]', null, 1],
  ['doubtful, but with a sure cue', 'It [k1:was said] [c1:that the road was closed].', 0.45, 1],
  ['too doubtful for its cue', 'She [k1:looked at] [c1:the old bridge].', 0.3, 0],
])('%s', (_, source, score, left) => {
  expect(scored(source, score)).toHaveLength(left);
});
