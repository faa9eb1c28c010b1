import { expect, it } from 'vitest';
import type { Import } from '../../../../src/model/ledger/import.js';
import { resultWords, stateWords } from './import-words.js';

const IMPORT: Import = {
  id: 'i4h7w0zq2ne',
  label: '40 files',
  state: 'running',
  by: 'dana',
  created: '2031-03-12T09:30:00.000Z',
  changed: '2031-03-12T09:31:00.000Z',
  complete: true,
  total: 40,
  waiting: 28,
  added: 9,
  revised: 0,
  unchanged: 2,
  failed: 1,
  trouble: null,
};

it.each<[Partial<Import>, string]>([
  [{}, 'Read: 12 of 40'],
  [{ state: 'stopped' }, 'Stopped at 12 of 40'],
  [{ state: 'done', waiting: 0 }, 'Done: 40 sources'],
  [{ state: 'done', waiting: 0, total: 0 }, 'Done: there was nothing in it'],
])('%j', (changes, words) => expect(stateWords({ ...IMPORT, ...changes })).toBe(words));

it.each<[Partial<Import>, string]>([
  [{}, '9 added, 2 there already, 1 failed'],
  [{ added: 0, unchanged: 0, failed: 0 }, ''],
])('%j came to', (changes, words) => expect(resultWords({ ...IMPORT, ...changes })).toBe(words));
