/** Filters as they come from outside, checked: what is in them a database takes, and what means nothing is left out. */
import { FILTER_FLAGS, FILTER_LISTS, type StatementFilter } from '../../model/ledger/search.js';
import { storable } from '../storable.js';
import { checkedDay } from './checked-day.js';
import { queryInvalid } from './query-invalid.js';

/** UTF-16 code units of a text that is searched for; whole paragraphs are. */
const LONGEST_TEXT = 10_000;
/** Values of one field. */
const MOST_VALUES = 500;

/**
 * The same filter with its fields in a fixed order, each value once; empty lists and a text without anything in it are left out.
 * @throws ReadoutError `query-invalid`
 */
export function checkedFilter(filter: StatementFilter): StatementFilter {
  const text = checkedText(filter.text);
  const lists = FILTER_LISTS.map(field => [field, checkedValues(field, filter[field])]);
  const flags = FILTER_FLAGS.map(field => [field, filter[field]]);
  const days = [
    ['from', checkedDay('from', filter.from)],
    ['to', checkedDay('to', filter.to)],
  ];
  return Object.fromEntries([['text', text], ...lists, ...flags, ...days].filter(([, value]) => value !== undefined));
}

/** @throws ReadoutError `query-invalid` */
export function checkedText(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  if (text.length > LONGEST_TEXT) throw queryInvalid(`the text is longer than ${LONGEST_TEXT} characters`);
  return storable(text);
}

/** @throws ReadoutError `query-invalid` */
export function checkedValues(field: string, values: readonly string[] | undefined): readonly string[] | undefined {
  if (values === undefined || values.length === 0) return undefined;
  if (values.length > MOST_VALUES) throw queryInvalid(`${field} has more than ${MOST_VALUES} values`);
  return [...new Set(values.map(storable))].toSorted();
}
