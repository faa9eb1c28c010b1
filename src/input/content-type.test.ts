import { expect, test } from 'vitest';
import { contentType, isReadable } from './content-type.js';

test.each([
  ['text/html', 'text/html', null, true],
  ['Text/HTML; Charset="Windows-1251"', 'text/html', 'windows-1251', true],
  ['text/plain;charset=utf-8;format=flowed', 'text/plain', 'utf-8', true],
  ['application/xhtml+xml; charset= ', 'application/xhtml+xml', null, true],
  ['application/pdf', 'application/pdf', null, true],
  [null, null, null, true],
  ['', null, null, true],
  ['nonsense', null, null, true],
  ['image/png', 'image/png', null, false],
  ['application/octet-stream', 'application/octet-stream', null, false],
  ['application/json; charset=utf-8', 'application/json', 'utf-8', false],
])('%s', (header, mediaType, charset, readable) => {
  expect(contentType(header)).toEqual({ mediaType, charset });
  expect(isReadable(mediaType)).toBe(readable);
});
