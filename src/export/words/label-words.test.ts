import { expect, it } from 'vitest';
import { webAddress } from './label-words.js';

it.each([
  ['HTTPS://a.example', 'HTTPS://a.example'],
  ['file:///etc/passwd', null],
  [null, null],
])('%s as an address of the web', (url, address) => expect(webAddress(url)).toBe(address));
