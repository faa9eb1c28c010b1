import { describe, expect, test } from 'vitest';
import { canonicalAddress } from './canonical-address.js';
import { keyOf } from './key-of.js';

const PAGE = 'https://courier.example/talks?id=7';

describe('addresses of one page', () => {
  test.each([
    [`${PAGE}#second`],
    [`${PAGE}&utm_source=mail&utm_medium=x`],
    ['https://courier.example/talks?fbclid=abc&id=7'],
    ['HTTPS://Courier.Example:443/talks?id=7'],
    ['https://courier.example./talks?id=7'],
  ])('%s', address => expect(canonicalAddress(address)).toBe(PAGE));

  test('the order of parameters does not count', () => {
    expect(canonicalAddress('https://a.example/?b=2&a=1')).toBe(canonicalAddress('https://a.example/?a=1&b=2'));
  });

  test.each([
    ['https://courier.example/talks?id=8'],
    ['http://courier.example/talks?id=7'],
    ['https://courier.example:8443/talks?id=7'],
    ['https://courier.example/Talks?id=7'],
  ])('%s is another page', address => expect(canonicalAddress(address)).not.toBe(PAGE));

  test.each([['talks.html'], [''], ['ftp://courier.example/a'], ['javascript:alert(1)'], ['https://']])('%s is none', address =>
    expect(canonicalAddress(address)).toBeNull(),
  );
});

describe('the key of a report', () => {
  test.each([
    ['address, whatever the bytes', { url: PAGE, publisher: null }, PAGE],
    ['no address: the bytes', { url: null, publisher: null }, 'sha256:aa'],
    ['an address that is none', { url: 'talks.html', publisher: null }, 'sha256:aa'],
  ])('%s', (_, source, key) => expect(keyOf(source, 'aa')).toBe(key));

  test('the same words from two outlets are two reports', () => {
    const keys = ['The Sarrow Courier', 'Lantern Wire'].map(publisher => keyOf({ url: null, publisher }, 'aa'));
    expect(new Set(keys).size).toBe(2);
  });

  test('a very long address fits the index', () => {
    expect(keyOf({ url: `https://a.example/${'x'.repeat(9000)}`, publisher: null }, 'aa').length).toBeLessThan(100);
  });
});
