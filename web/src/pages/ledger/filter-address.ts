/** The filter of the ledger as it stands in the address: "?text=ferry&act=deny&act=accuse&gaps=true". */
import type { StatementFilter } from '../../../../src/model/ledger/search.js';
import type { Filter } from '../../api/search.js';

export type FilterName = keyof StatementFilter;

/** Whether several values of a field widen, or it has one: a word, a day, or whether it is so. Held to the model by its type. */
const FIELDS: {
  readonly [Name in FilterName]-?: StatementFilter[Name] extends readonly unknown[] | undefined ? 'several' : 'one';
} = {
  ...{ text: 'one', hedged: 'one', negated: 'one', gaps: 'one', corrected: 'one', from: 'one', to: 'one' },
  ...{ speaker: 'several', addressee: 'several', party: 'several', addresseeParty: 'several', via: 'several' },
  ...{ act: 'several', mode: 'several', kind: 'several', publisher: 'several', report: 'several', contact: 'several' },
};

const isField = (name: string): name is FilterName => Object.hasOwn(FIELDS, name);

/** In the order in which they are told. */
const NAMES = Object.keys(FIELDS).filter(isField);

export interface Narrowing {
  readonly name: FilterName;
  readonly value: string;
}

/** What else stands in the address (view, sorting) is none of it. */
export function filterOf(query: URLSearchParams): Filter {
  const filter: Record<string, string[]> = {};
  for (const { name, value } of narrowingsOf(query)) filter[name] = [...(filter[name] ?? []), value];
  return filter;
}

/** Every value by which is narrowed, in the order of the fields. */
export function narrowingsOf(query: URLSearchParams): readonly Narrowing[] {
  const all = NAMES.flatMap(name => valuesOf(query, name).map(value => ({ name, value })));
  return all.filter(({ value }) => value.trim() !== '');
}

/** The same address with a value put in, or taken out where it is there. */
export function toggled(query: URLSearchParams, { name, value }: Narrowing): string {
  const there = query.getAll(name).includes(value);
  return changed(query, words => {
    if (there) words.delete(name, value);
    else if (FIELDS[name] === 'several') words.append(name, value);
    else words.set(name, value);
  });
}

/** The same address with one value of a field; "" takes the field out. */
export function withOnly(query: URLSearchParams, { name, value }: Narrowing): string {
  return changed(query, words => {
    words.delete(name);
    if (value !== '') words.set(name, value);
  });
}

/** The same view with everything to be found. */
export function withoutAny(query: URLSearchParams): string {
  return changed(query, words => {
    for (const name of NAMES) words.delete(name);
  });
}

/** Each once; of a field that has one value the first. */
function valuesOf(query: URLSearchParams, name: FilterName): readonly string[] {
  const values = [...new Set(query.getAll(name))];
  return FIELDS[name] === 'several' ? values : values.slice(0, 1);
}

/** How many are shown counts from the beginning again. */
function changed(query: URLSearchParams, change: (words: URLSearchParams) => void): string {
  const words = new URLSearchParams(query);
  words.delete('shown');
  change(words);
  return words.size === 0 ? '/' : `/?${words}`;
}
