import { expect, it } from 'vitest';
import { reportOf, spanOf } from '../../../test/support/recorded-report.js';
import { cleanText } from './clean-text.js';

const TEXT = 'Talks in Sarrow\n\n(Photo: Lantern) The ministers met.\n\nRead more: Ferries';

it.each([
  ['nothing removed', [], 'Talks in Sarrow\n\n(Photo: Lantern) The ministers met.\n\nRead more: Ferries'],
  ['a whole block', ['Read more: Ferries'], 'Talks in Sarrow\n\n(Photo: Lantern) The ministers met.'],
  ['the start of a block', ['(Photo: Lantern)'], 'Talks in Sarrow\n\nThe ministers met.\n\nRead more: Ferries'],
  ['the middle of a block', ['Lantern) The'], 'Talks in Sarrow\n\n(Photo: ministers met.\n\nRead more: Ferries'],
  ['all of it (negative)', [TEXT], ''],
])('%s', (_name, removed, clean) => {
  const blocks = TEXT.split('\n\n').map(line => ({ kind: 'paragraph', span: spanOf(TEXT, line) }) as const);
  const parts = removed.map(text => ({ reason: 'read-more', text, span: spanOf(TEXT, text) }) as const);
  expect(cleanText(reportOf(TEXT, { blocks, removed: parts }))).toBe(clean);
});

it('keeps the whole text where there are no blocks', () => expect(cleanText(reportOf('One.', { blocks: [] }))).toBe('One.'));
