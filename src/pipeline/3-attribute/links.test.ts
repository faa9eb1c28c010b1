import { describe, expect, test } from 'vitest';
import { marked, wordsOf } from '../../../test/support/marked-text.js';
import type { TaggedSpan } from '../../tagger/tagger.js';
import { join } from './join.js';

/** The marked text with its pointers changed, joined again. */
function joined(source: string, change: (span: TaggedSpan, all: readonly TaggedSpan[]) => TaggedSpan): readonly string[] {
  const { text, spans, context } = marked(source);
  const drafts = join(
    spans.map(span => change(span, spans)),
    context,
    'tagger',
  );
  return drafts.map(draft => `${wordsOf(text, draft)}${draft.evidence.source.basis === 'inferred' ? ' (inferred)' : ''}`);
}

const TWO = '[s1:Brenn] [k1:proposed] [c1:a line]. [s2:Lund] [k2:accepted] [c2:the proposal].';

describe('linksOf', () => {
  test('a source in another sentence is not believed', () => {
    expect(
      joined(TWO, span =>
        span.role === 'cue' ? { ...span, points: 0 } : { ...span, points: span.role === 'source' ? null : span.points },
      ),
    ).toEqual(['Brenn | proposed | a line', 'Lund | accepted | the proposal (inferred)']);
  });

  test('nor is a cue in another sentence, where the content’s own has one', () => {
    expect(joined(TWO, span => (span.role === 'content' ? { ...span, points: 1 } : span))).toEqual([
      'Brenn | proposed | a line',
      'Lund | accepted | the proposal',
    ]);
  });

  test('a sentence without a source has none', () => {
    const source = '[s1:Brenn] [k1:proposed] [c1:a line]. It [k2:was stressed] [c2:that it would help].';
    expect(joined(source, span => (span.role === 'cue' ? { ...span, points: 0 } : span))).toEqual([
      'Brenn | proposed | a line',
      ' | was stressed | that it would help',
    ]);
  });

  test('a cue left without a content takes the one that follows it', () => {
    const source = '[s1:Brenn] [k1:denied] [c1:that notice was short], [k2:saying] [c2:it was given].';
    expect(joined(source, span => (span.role === 'content' ? { ...span, points: 3 } : span))).toEqual([
      'Brenn | denied | that notice was short',
      'Brenn | saying | it was given (inferred)',
    ]);
  });

  test('a content whose sentence has no cue keeps the one that it points to', () => {
    const source = '[s1:Brenn] [k1:was brief]. [c1:“We wait.”]';
    expect(joined(source, span => span)).toEqual(['Brenn | was brief | “We wait.”']);
  });
});
