import { expect, test } from 'vitest';
import { type ReadableType, sniffMediaType } from './sniff-media-type.js';

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

test.each<[string, Uint8Array, string | null, string, ReadableType | null]>([
  ['a text', latin1('The envoy left.'), null, 'a.txt', 'text/plain'],
  ['Markdown', latin1('# Talks\n\nThe envoy left.'), null, 'a.md', 'text/plain'],
  ['Markdown that starts with a tag', latin1('<p align="center">Talks</p>\n'), null, 'a.md', 'text/plain'],
  ['a letter', latin1('From: envoy@example.org\nSubject: Talks\n\nWe stay.'), 'message/rfc822', 'a.eml', 'text/plain'],
  ['a page', latin1('<!-- story -->\n<!DOCTYPE html><title>Talks</title>'), null, 'a', 'text/html'],
  ['a page saved as text', latin1('<html><p>Talks'), 'text/plain', 'a.txt', 'text/html'],
  ['a part of a page', latin1('<div class="story">Talks</div>'), null, 'a', 'text/html'],
  ['declared a page', latin1('Talks <b>go on</b>'), 'text/html', 'a', 'text/html'],
  ['declared a page, without one tag', latin1('Talks go on'), 'text/html', 'a', 'text/plain'],
  ['named a page', latin1('Talks <b>go on</b>'), null, 'a.html', 'text/html'],
  ['a page in UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from('<html>Talks', 'utf16le')]), null, 'a', 'text/html'],
  ['a text in UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from('Talks', 'utf16le')]), null, 'a', 'text/plain'],
  ['a PDF', latin1('%PDF-1.7\n'), null, 'a', 'application/pdf'],
  ['a PDF that is declared a page', latin1('\n%PDF-1.4\n'), 'text/html', 'a', 'application/pdf'],
  ['a text about PDF', latin1('The mark is %PDF-1.4 there.'), null, 'a', 'text/plain'],
  ['declared a PDF but a page', latin1('<html>Not found'), 'application/pdf', 'a.pdf', 'text/html'],
  ['a picture', latin1('\x89PNG\r\n\x1a\n'), 'text/plain', 'a.txt', null],
  ['rich text', latin1('{\\rtf1 Talks}'), null, 'a.rtf', null],
  ['zero bytes', latin1('Talks\0go on'), null, 'a.txt', null],
  ['declared a picture', latin1('<svg></svg>'), 'image/svg+xml', 'a', null],
  ['a stray control code', latin1(`Talks\x02 go on ${'and on '.repeat(50)}`), null, 'a.txt', 'text/plain'],
])('%s', (_name, bytes, mediaType, name, expected) => {
  expect(sniffMediaType(bytes, { mediaType, charset: null, name })).toBe(expected);
});

const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));

test.each<[string, Uint8Array, string, ReadableType | null]>([
  ['a text', utf16('Talks go on'), 'utf-16le', 'text/plain'],
  ['a text, its order not told', utf16('Talks go on'), 'UTF-16', 'text/plain'],
  ['a page', utf16('<!DOCTYPE html><title>Talks'), 'utf-16le', 'text/html'],
  ['a text of the other order', utf16('Talks go on').reverse(), 'utf-16be', 'text/plain'],
  ['a text that is not in it', latin1('Talks go on'), 'utf-16le', 'text/plain'],
  ['a picture', latin1('\x89PNG\r\n\x1a\n\0\0\0'), 'utf-16le', null],
  ['binary data', new Uint8Array(200), 'utf-16le', null],
  ['a text declared otherwise', utf16('Talks go on'), 'utf-8', null],
])('declared a charset, without a byte order mark: %s', (_name, bytes, charset, expected) => {
  expect(sniffMediaType(bytes, { mediaType: null, charset, name: 'a' })).toBe(expected);
});
