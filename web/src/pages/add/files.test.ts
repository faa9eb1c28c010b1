import { expect, it } from 'vitest';
import { filesTrouble, fileTrouble } from './files.js';
import { sizeWords } from './size-words.js';

it.each([
  ['talks.txt', 12, true, null],
  ['talks.txt', 0, true, 'It is empty.'],
  ['talks.pdf', 51_000_000, true, 'It has 51 MB; at most 50 MB are read.'],
  ['feed.ndjson', 800_000_000, true, null],
  ['feed.ndjson', 80_000_000, false, 'It has 80 MB; at most 50 MB are read.'],
])('%s of %i bytes', (name, size, alone, words) => expect(fileTrouble({ name, size }, alone)).toBe(words));

it.each([
  [[40_000_000, 50_000_000], null],
  [[900_000_000], null],
  [[], null],
  [[50_000_000, 50_000_000, 1], 'Together they have 101 MB; at most 100 MB can be added at once. Add them in parts.'],
])('files of %j bytes', (sizes, words) => expect(filesTrouble(sizes.map(size => ({ name: 'a.pdf', size })))).toBe(words));

it.each([
  [1, '1 kB'],
  [999_999, '1000 kB'],
  [1_400_000, '1.4 MB'],
  [20_000_000, '20 MB'],
  [2_000_000_000, '2,000 MB'],
])('%i bytes are %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words));
