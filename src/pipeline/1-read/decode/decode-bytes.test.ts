import { expect, test } from 'vitest';
import { ReadoutError } from '../../../errors/readout-error.js';
import { decodeBytes } from './decode-bytes.js';
import { decoderFor } from './decoder-for.js';

/** Bytes of a single-byte encoding, made from its decoder. */
function encode(text: string, label: string): Uint8Array {
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoderFor(label)?.decode(Uint8Array.of(code)), code]));
  return Uint8Array.from(text, letter => codes.get(letter) ?? 0x3f);
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);

const ENGLISH = 'The minister of Kestria said: “We’ll sign” – and left the café in Talmark.';
const CYRILLIC =
  'Министр иностранных дел Кестрии заявил в понедельник, что переговоры с Норванией продолжатся на следующей неделе в приозёрном городе, где они начались.';
const CZECH = 'Ministr zahraničí řekl, že příští týden budou rozhovory pokračovat ve městě u jezera.';

test.each<[string, Uint8Array, string | null, string | null, string]>([
  ['UTF-8', utf8(ENGLISH), null, 'text/plain', ENGLISH],
  ['UTF-8 with a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(ENGLISH)]), null, 'text/plain', ENGLISH],
  ['UTF-16 with a byte order mark', utf16le(ENGLISH), null, 'text/plain', ENGLISH],
  ['the mark counts for more than the header', utf16le(ENGLISH), 'utf-8', 'text/plain', ENGLISH],
  ['declared and right', encode(CYRILLIC, 'koi8-r'), 'koi8-r', 'text/plain', CYRILLIC],
  ['declared with capitals', encode(CZECH, 'windows-1250'), 'Windows-1250', 'text/plain', CZECH],
  [
    'declared in a page',
    encode(`<meta charset="windows-1251"><p>${CYRILLIC}`, 'windows-1251'),
    null,
    'text/html',
    `<meta charset="windows-1251"><p>${CYRILLIC}`,
  ],
  [
    'declared in XML',
    encode(`<?xml version="1.0" encoding="koi8-r"?><p>${CYRILLIC}`, 'koi8-r'),
    null,
    'text/html',
    `<?xml version="1.0" encoding="koi8-r"?><p>${CYRILLIC}`,
  ],
  [
    'a page in UTF-8 that declares latin-1',
    utf8(`<meta charset="latin1"><p>${ENGLISH}`),
    null,
    'text/html',
    `<meta charset="latin1"><p>${ENGLISH}`,
  ],
  ['a header says latin-1 of UTF-8', utf8(ENGLISH), 'iso-8859-1', 'text/plain', ENGLISH],
  ['a header says UTF-8 of windows-1252', encode(ENGLISH, 'windows-1252'), 'utf-8', 'text/plain', ENGLISH],
  ['a header says UTF-8 of windows-1251', encode(CYRILLIC, 'windows-1251'), 'utf-8', 'text/plain', CYRILLIC],
  ['a header says latin-2 of windows-1252', encode(ENGLISH, 'windows-1252'), 'iso-8859-2', 'text/plain', ENGLISH],
  ['a header says UTF-16 of plain letters', utf8('We stay.'), 'utf-16le', 'text/plain', 'We stay.'],
  ['undeclared windows-1252', encode(ENGLISH, 'windows-1252'), null, 'text/plain', ENGLISH],
  ['undeclared windows-1251', encode(CYRILLIC, 'windows-1251'), null, 'text/plain', CYRILLIC],
  ['undeclared KOI8-R', encode(CYRILLIC, 'koi8-r'), null, 'text/plain', CYRILLIC],
  [
    'undeclared in a page full of tags',
    encode(`<div class="story">${CYRILLIC}</div>`.repeat(3), 'windows-1251'),
    null,
    'text/html',
    `<div class="story">${CYRILLIC}</div>`.repeat(3),
  ],
  ['UTF-8 cut in a letter stays UTF-8', utf8(`${CYRILLIC}я`).slice(0, -1), 'utf-8', 'text/plain', `${CYRILLIC}\uFFFD`],
  ['UTF-8 that holds a replacement mark', utf8('We \uFFFD stay.'), null, 'text/plain', 'We \uFFFD stay.'],
  ['an unknown label on UTF-8 does no harm', utf8(ENGLISH), 'utf8mb4', 'text/plain', ENGLISH],
  ['an unknown label on plain letters does no harm', utf8('We stay.'), 'kestrian-7', 'text/plain', 'We stay.'],
  [
    'a charset in a plain text declares nothing',
    utf8('<meta charset="utf-16"> is a tag.'),
    null,
    'text/plain',
    '<meta charset="utf-16"> is a tag.',
  ],
  ['nothing', Uint8Array.of(), null, null, ''],
])('%s', (_name, bytes, declared, mediaType, expected) => {
  expect(decodeBytes(bytes, declared, mediaType, 'a.txt')).toBe(expected);
});

test('reads windows-1252 with its quotation marks, whatever Node does', () => {
  expect(decoderFor('latin1')?.decode(Uint8Array.of(0x93, 0x57, 0x65, 0x92, 0x97, 0x80, 0xe9))).toBe('“We’—€é');
});

test('says that it does not know a label it would need', () => {
  const bytes = encode(CYRILLIC, 'windows-1251');
  expect(() => decodeBytes(bytes, 'kestrian-7', 'text/plain', 'a.txt')).toThrow(ReadoutError);
  expect(() => decodeBytes(bytes, 'kestrian-7', 'text/plain', 'a.txt')).toThrow(
    'a.txt declares the unknown character encoding kestrian-7.',
  );
});
