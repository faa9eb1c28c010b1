/** Searching the statements of the ledger, and what the same filter shows as pictures. */
import type { Conversation } from '../../../src/model/ledger/actor-entry.js';
import type { DayAndAct, Facets, Hit, Page, Sort } from '../../../src/model/ledger/search.js';
import { get, queryWords } from './client.js';

/** What statements must be like, as it stands in the address: the names are those of `StatementFilter`. */
export type Filter = Readonly<Record<string, readonly string[]>>;

export interface Search {
  readonly filter: Filter;
  readonly sort: Sort;
  /** 1 to 200. */
  readonly limit: number;
  /** `null`: from the beginning. */
  readonly after: string | null;
}

export function searchStatements({ filter, ...rest }: Search, signal?: AbortSignal): Promise<Page<Hit>> {
  return get('/api/search', { query: { ...filter, ...rest }, signal });
}

/** So many values of each field are worth choosing from; all others are found by typing. */
const VALUES = 30;

export function facetsOf(filter: Filter, signal?: AbortSignal): Promise<Facets> {
  return get('/api/search/facets', { query: { ...filter, limit: VALUES }, signal });
}

/** Who speaks to whom, the most frequent first. */
export function conversationsOf(filter: Filter, limit: number, signal?: AbortSignal): Promise<readonly Conversation[]> {
  return get('/api/conversations', { query: { ...filter, limit }, signal });
}

export function timelineOf(filter: Filter, signal?: AbortSignal): Promise<readonly DayAndAct[]> {
  return get('/api/timeline', { query: filter, signal });
}

/** Where the statements that fit are given out as a file. */
export function exportAddress(filter: Filter, format: 'csv' | 'ndjson' | 'json'): string {
  return `/api/export${queryWords({ format, ...filter })}`;
}
