import { expect, it } from 'vitest';
import { spanOf } from '../../../test/support/recorded-report.js';
import type { GapKind } from '../../model/report.js';
import { gapWords } from './gap-words.js';

const cases: readonly [GapKind, text: string, at: string, words: string][] = [
  ['words-missing', 'the deployment of personnel to .', '.', 'words missing after “to”'],
  ['subject-missing', 'Emphasized that the talks go on.', 'Emphasized', 'subject missing before “Emphasized”'],
  ['quotation-unclosed', 'He said: “We are ready.', '“', 'quotation opened before “We” and never closed'],
  ['quotation-unopened', 'We are ready,” he said.', '”', 'quotation closed after “ready” and never opened'],
  ['paragraph-cut', 'The minister said that the', 'the', 'paragraph breaks off after “the”'],
  ['elision', '“We are […] ready”', '[…]', 'words left out by the report: […]'],
  ['insertion', '“It [the treaty] stands”', '[the treaty]', 'words added by the report: [the treaty]'],
  ['footnote-missing', 'the treaty[3] stands', '[3]', 'footnote missing: [3]'],
  ['words-missing', '.', '.', 'words missing'],
];

it.each(cases)('%s in %s at %s', (kind, text, at, words) =>
  expect(gapWords({ id: 'g1', kind, span: spanOf(text, at), statements: [] }, text)).toBe(words),
);
