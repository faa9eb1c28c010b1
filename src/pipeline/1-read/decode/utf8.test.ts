import { expect, test } from 'vitest';
import { asUtf8 } from './utf8.js';

const bytesOf = (latin1: string) => Uint8Array.from(Buffer.from(latin1, 'latin1'));
const utf8 = (text: string) => new TextEncoder().encode(text);

test.each<[string, Uint8Array, boolean, boolean, boolean]>([
  ['plain letters', utf8('We stay.'), true, false, false],
  ['letters of several bytes', utf8('Nie zostanę.'), true, true, true],
  ['U+FFFD as it is written', utf8('We \uFFFD stay.'), true, false, false],
  ['one stray byte, five letters', bytesOf(`\xe9${Buffer.from('ąąąąą').toString('latin1')}`), false, true, true],
  ['one stray byte, four letters', bytesOf(`\xe9${Buffer.from('ąąąą').toString('latin1')}`), false, true, false],
  [
    'one stray byte, four letters of two code units',
    bytesOf(`\xe9${Buffer.from('𝒦𝒦𝒦𝒦').toString('latin1')}`),
    false,
    true,
    false,
  ],
  ['stray bytes alone', bytesOf('caf\xe9 \xe9t\xe9'), false, false, false],
  ['nothing', Uint8Array.of(), true, false, false],
])('%s', (_name, bytes, valid, multibyte, almost) => {
  expect(asUtf8(bytes)).toMatchObject({ valid, multibyte, almost });
});

test('ten million marks are counted without a list of them', () => {
  const started = performance.now();
  expect(asUtf8(utf8('\uFFFD'.repeat(10_000_000)))).toMatchObject({ valid: true, multibyte: false });
  expect(performance.now() - started).toBeLessThan(5_000);
});
