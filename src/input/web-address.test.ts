import { describe, expect, test } from 'vitest';
import { looksLikeAddress, shownAddress, webAddress } from './web-address.js';

test.each([
  ['https://kestria.example/a', true],
  ['HTTP://kestria.example', true],
  ['ftp://kestria.example', true],
  ['file:///etc/hosts', true],
  ['news/a.html', false],
  ['C:\\news\\a.html', false],
  ['kestria.example/a', false],
  ['-', false],
  ['', false],
])('whether %s looks like an address', (request, expected) => {
  expect(looksLikeAddress(request)).toBe(expected);
});

describe('an address that can be fetched', () => {
  test.each([
    ['https://kestria.example', undefined, 'https://kestria.example/'],
    ['/b?c', 'https://kestria.example/a', 'https://kestria.example/b?c'],
    ['//norvania.example:8080/', 'https://kestria.example/a', 'https://norvania.example:8080/'],
    ['/nową', 'https://kestria.example/a', 'https://kestria.example/now%C4%85'],
    ['http://0x7f.1/', undefined, 'http://127.0.0.1/'],
  ])('%s', (request, base, expected) => {
    expect(webAddress(request, base === undefined ? undefined : new URL(base)).href).toBe(expected);
  });

  test.each(['https://', 'ftp://kestria.example/a', 'file:///etc/hosts', 'javascript:alert(1)', 'http://[::1', ''])(
    'not %s',
    request => {
      expect(() => webAddress(request)).toThrow('is not an address that can be fetched');
    },
  );

  test.each([
    ['https://ana:sesame@kestria.example/a%', 'https://…@kestria.example/a%'],
    ['https://ana:ses@me@[kestria/', 'https://…@[kestria/'],
    ['ftp://ana@kestria.example', 'ftp://…@kestria.example/'],
  ])('never showing the password of %s', (request, shown) => {
    expect(() => webAddress(request)).toThrow(`${shown} is not an address`);
  });
});

test.each(['https://kestria.example/@ana', 'https://kestria.example?to=a@b', 'ana@kestria.example'])(
  '%s has no password',
  address => {
    expect(shownAddress(address)).toBe(address);
  },
);
