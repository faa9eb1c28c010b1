import { expect, it } from 'vitest';
import type { CorrectedField } from '../../../../src/model/ledger/statement-entry.js';
import { valueWords } from './correction-words.js';

const NAMES: Readonly<Record<string, string>> = { a1: 'Brannoc Teyle', a2: 'Ilsabet Morvane' };

it.each<[CorrectedField, string, string]>([
  ['speaker', 'a1', 'Brannoc Teyle'],
  ['speaker', 'a1 a2', 'Brannoc Teyle & Ilsabet Morvane'],
  ['addressee', '', 'nobody named'],
  ['act', 'deny', 'deny (a denial)'],
  ['act', 'constructor', 'constructor'],
  ['mode', 'indirect', 'indirect (retold)'],
  ['hedged', 'true', 'yes'],
  ['negated', 'false', 'no'],
  ['said', '2031-03-12', '12 March 2031'],
  ['said', '', 'not told'],
  ['medium', 'by telephone', 'by telephone'],
  ['withdrawn', 'true', 'no statement'],
])('%s %j', (field, value, words) => expect(valueWords(field, value, id => NAMES[id] ?? id)).toBe(words));
