import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from './lines-of.js';

async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesIn(text: string, size: number, limit = 1000): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const { number, bytes } of linesOf(chunksOf(text, size), limit)) {
    lines.push(bytes && Buffer.from(bytes).toString());
    expect(number).toBe(lines.length);
  }
  return lines;
}

test.each([
  ['nothing', '', ['']],
  ['one line', 'a', ['a']],
  ['a line feed at the end', 'a\n', ['a', '']],
  ['empty lines', '\n\na', ['', '', 'a']],
  ['carriage returns, which are left', 'a\r\nb', ['a\r', 'b']],
  ['characters of several bytes', 'Żeřavá\n説', ['Żeřavá', '説']],
  ['a line over the limit', 'ab\nabcdef\nc', ['ab', null, 'c']],
])('cuts %s', async (_, text, lines) => {
  for (const size of [1, 2, 100]) expect(await linesIn(text, size, text.includes('abcdef') ? 5 : 1000)).toEqual(lines);
});

test('gives what splitting the whole text gives, whatever the chunks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', 'é', '\n', '😀') }),
      fc.integer({ min: 1, max: 9 }),
      async (text, size) => {
        expect(await linesIn(text, size)).toEqual(text.split('\n'));
      },
    ),
  );
});
