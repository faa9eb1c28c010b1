import { expect, it } from 'vitest';
import { filterOf, narrowingsOf, toggled, withOnly, withoutAny } from './filter-address.js';

const query = (words: string) => new URLSearchParams(words);

it('takes the filter and nothing else from the address', () => {
  expect(filterOf(query('view=table&sort=oldest&text=ferry&act=deny&act=accuse&x=1&gaps=true'))).toEqual({
    text: ['ferry'],
    gaps: ['true'],
    act: ['deny', 'accuse'],
  });
});

it.each([
  ['', []],
  ['text=%20&from=', []],
  ['act=deny&act=deny', ['act deny']],
  ['via=Lantern+Wire&text=a&text=b', ['text a', 'via Lantern Wire']],
])('the values of %j', (words, values) => {
  expect(narrowingsOf(query(words)).map(({ name, value }) => `${name} ${value}`)).toEqual(values);
});

it.each([
  ['', 'act', 'deny', '/?act=deny'],
  ['act=deny', 'act', 'deny', '/'],
  ['act=deny&view=table&shown=60', 'act', 'accuse', '/?act=deny&view=table&act=accuse'],
  ['gaps=true', 'gaps', 'false', '/?gaps=false'],
  ['gaps=true', 'gaps', 'true', '/'],
] as const)('%j with %s %s turned over', (words, name, value, address) => {
  expect(toggled(query(words), { name, value })).toBe(address);
});

it.each([
  ['from=2031-01-01', '2031-03-12', '/?from=2031-03-12'],
  ['from=2031-01-01', '', '/'],
])('%j from %j', (words, value, address) => expect(withOnly(query(words), { name: 'from', value })).toBe(address));

it('everything is found again, in the same view', () => {
  expect(withoutAny(query('text=a&act=deny&from=2031-01-01&view=table'))).toBe('/?view=table');
});
