import { expect, it } from 'vitest';
import { addressesOf, troubleOf } from './addresses.js';

it.each([
  ['https://courier.example/talks', ['https://courier.example/talks'], []],
  [' courier.example/talks \r\n\nhttp://wire.example\n', ['https://courier.example/talks', 'http://wire.example'], []],
  ['https://a.example\nhttps://a.example', ['https://a.example'], []],
  ['The minister said no.\nhttps://a.example', ['https://a.example'], ['The minister said no.']],
  ['file:///etc/passwd\njavascript:alert(1)\nferry', [], ['file:///etc/passwd', 'javascript:alert(1)', 'ferry']],
  [`https://a.example/${'x'.repeat(5000)}`, [], [`https://a.example/${'x'.repeat(5000)}`]],
  ['', [], []],
])('%j', (typed, good, bad) => expect(addressesOf(typed)).toEqual({ good, bad }));

it.each([
  [{ good: ['https://a.example'], bad: [] }, null],
  [{ good: [], bad: ['ferry'] }, '“ferry” is no address of the web.'],
  [{ good: [], bad: ['ferry', 'b', 'c'] }, '“ferry” is no address of the web, nor are 2 more lines.'],
  [{ good: Array(10_001).fill('https://a.example'), bad: [] }, 'These are 10001 addresses; at most 10000 can be added at once.'],
])('what is wrong', (addresses, words) => expect(troubleOf(addresses)).toBe(words));
