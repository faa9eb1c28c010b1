/** How the hits are shown, as it stands in the address: "?view=table&sort=oldest&shown=60". */
import type { Sort } from '../../../../src/model/ledger/search.js';

export type View = 'list' | 'table' | 'graph';

export const VIEWS: readonly { readonly value: View; readonly words: string }[] = [
  { value: 'list', words: 'List' },
  { value: 'table', words: 'Table' },
  { value: 'graph', words: 'Who speaks to whom' },
];

export const SORTS: readonly { readonly sort: Sort; readonly words: string }[] = [
  { sort: 'relevance', words: 'best match' },
  { sort: 'newest', words: 'newest first' },
  { sort: 'oldest', words: 'oldest first' },
];

/** At most so many come with one answer. */
const MOST = 200;
const FEW = 20;

export function viewOf(query: URLSearchParams): View {
  return VIEWS.find(({ value }) => value === query.get('view'))?.value ?? 'list';
}

/** Without words nothing fits better than the rest. */
export function sortOf(query: URLSearchParams): Sort {
  const usual = isText(query) ? 'relevance' : 'newest';
  const given = SORTS.find(({ sort }) => sort === query.get('sort'))?.sort ?? usual;
  return given === 'relevance' ? usual : given;
}

export const isText = (query: URLSearchParams): boolean => (query.get('text') ?? '').trim() !== '';

/** How many are asked for at first: as many as were there when one went on. */
export function shownOf(query: URLSearchParams): number {
  const shown = Number(query.get('shown') ?? FEW);
  return Number.isInteger(shown) ? Math.min(MOST, Math.max(FEW, shown)) : FEW;
}
