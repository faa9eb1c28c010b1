import { expect, test } from 'vitest';
import { kindByWord } from './kind-words.js';

test.each<[string, ReturnType<typeof kindByWord>]>([
  ['the new poll of voters', 'document'],
  ['a survey among deputies', 'document'],
  ['the filings', 'document'],
  ['the Harbour Post', 'organisation'],
  ['Lantern News', 'organisation'],
  ['a source speaking to Lantern News', null],
  ['the Harbour Post poll', 'document'],
  ['several nations', 'government'],
  ['the board of elections', 'government'],
  ['the finance ministry', 'government'],
  ['a Treasury official', 'person'],
  ['police', 'organisation'],
  ['the campaign’s', 'organisation'],
  ['two aides', 'group'],
  ['the neighbourhood', null],
])('%s', (description, kind) => {
  expect(kindByWord(description)).toBe(kind);
});
