import { expect, test } from 'vitest';
import { redirectAddress } from './redirect-address.js';

test.each([
  ['https://kestria.example/a', '/b', 'https://kestria.example/b'],
  ['https://kestria.example/a', '//news.example/b', 'https://news.example/b'],
  ['http://kestria.example/a', 'https://kestria.example/a', 'https://kestria.example/a'],
  ['http://kestria.example/a', 'http://news.example/', 'http://news.example/'],
  ['https://kestria.example/', '/now\u00c4\u0085', 'https://kestria.example/now%C4%85'],
])('%s to %s', (from, location, expected) => {
  expect(redirectAddress(location, new URL(from)).href).toBe(expected);
});

test.each([
  ['http://kestria.example/a', 'url-downgraded'],
  ['HTTP://news.example/', 'url-downgraded'],
  ['ftp://kestria.example/a', 'url-invalid'],
  ['https://ana:sesame@kestria.example/', 'url-invalid'],
])('not from https://kestria.example/ to %s', (location, code) => {
  expect(() => redirectAddress(location, new URL('https://kestria.example/'))).toThrow(expect.objectContaining({ code }));
});
