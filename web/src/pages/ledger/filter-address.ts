/** The filter of the ledger as it stands in the address: "?text=ferry&act=deny&act=accuse&gaps=true". */
import type { Filter } from '../../api/search.js';

/** Fields of which several values widen. */
const LISTS = [
  'speaker',
  'addressee',
  'party',
  'addresseeParty',
  'via',
  'act',
  'mode',
  'kind',
  'publisher',
  'report',
  'contact',
] as const;

/** Fields that have one value: a word, a day, or whether it is so. */
const SINGLES = ['text', 'hedged', 'negated', 'gaps', 'corrected', 'from', 'to'] as const;

export type FilterName = (typeof LISTS)[number] | (typeof SINGLES)[number];

export interface Narrowing {
  readonly name: FilterName;
  readonly value: string;
}

const isList = (name: FilterName): boolean => LISTS.some(list => list === name);

/** What else stands in the address (view, sorting) is none of it. */
export function filterOf(query: URLSearchParams): Filter {
  const filter: Record<string, string[]> = {};
  for (const { name, value } of narrowingsOf(query)) filter[name] = [...(filter[name] ?? []), value];
  return filter;
}

/** Every value by which is narrowed, in the order of the fields. */
export function narrowingsOf(query: URLSearchParams): readonly Narrowing[] {
  const lists = LISTS.flatMap(name => [...new Set(query.getAll(name))].map(value => ({ name, value })));
  const singles = SINGLES.map(name => ({ name, value: query.get(name) ?? '' }));
  return [...singles, ...lists].filter(({ value }) => value.trim() !== '');
}

/** The same address with a value put in, or taken out where it is there. */
export function toggled(query: URLSearchParams, { name, value }: Narrowing): string {
  const there = query.getAll(name).includes(value);
  return changed(query, words => {
    if (there) words.delete(name, value);
    else if (isList(name)) words.append(name, value);
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
    for (const name of [...LISTS, ...SINGLES]) words.delete(name);
  });
}

/** How many are shown counts from the beginning again. */
function changed(query: URLSearchParams, change: (words: URLSearchParams) => void): string {
  const words = new URLSearchParams(query);
  words.delete('shown');
  change(words);
  return words.size === 0 ? '/' : `/?${words}`;
}
