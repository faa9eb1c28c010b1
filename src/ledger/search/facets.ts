/** What hits can be narrowed by, and how many there would be. */
import { type Kysely, sql } from 'kysely';
import type { FacetName, Facets, FacetValue, StatementFilter } from '../../model/ledger/search.js';
import type { Tables } from '../../store/tables.js';
import { checkedFilter } from './checked-filter.js';
import { checkedLimit } from './checked-limit.js';
import { chosenIn, conditionsOf } from './conditions.js';
import { type Count, keyCounts, mostOf } from './key-counts.js';
import { FACETS, keyOf } from './keys.js';
import type { KeyCount, OverallCounts } from './overall-counts.js';

const LIMITS = { usual: 10, most: 200 };

export interface Counting {
  readonly db: Kysely<Tables>;
  readonly overall: OverallCounts;
}

/**
 * Exact counts of statements over all that is found. What a facet offers is counted without what was chosen in it, so that one can widen; what was
 * chosen is there even if it is rare. @throws ReadoutError `query-invalid`
 */
export async function facetsOf({ db, overall }: Counting, given: StatementFilter, limit?: number): Promise<Facets> {
  const filter = checkedFilter(given);
  const chosen = FACETS.flatMap(facet => chosenIn(filter, facet).map(value => keyOf(facet, value)));
  const most = { limit: checkedLimit(limit, LIMITS), chosen };
  const counts = countsFor(filter);
  const free = counts.filter(({ conditions }) => conditions.length === 0).flatMap(({ facets }) => facets);
  const narrowed = counts.filter(({ conditions }) => conditions.length > 0);
  const found = await keyCounts(db, narrowed, most);
  const all = free.length === 0 ? [] : mostOf(await overall.now(), free, most);
  return byFacet([...found, ...all], await namesOf(db, [...found, ...all]));
}

/** Facets in which nothing is chosen are counted over all hits at once, each of the others over those without its own condition. */
function countsFor(filter: StatementFilter): readonly Count[] {
  const conditions = conditionsOf(filter);
  const narrowed = FACETS.filter(facet => conditions.some(condition => condition.facet === facet));
  const open = { facets: FACETS.filter(facet => !narrowed.includes(facet)), conditions };
  const own = narrowed.map(facet => ({ facets: [facet], conditions: conditions.filter(condition => condition.facet !== facet) }));
  return [open, ...own];
}

const valueIn = ({ key }: KeyCount): string => key.slice(key.indexOf(':') + 1);

async function namesOf(db: Kysely<Tables>, counts: readonly KeyCount[]): Promise<ReadonlyMap<string, string>> {
  const ids = counts.filter(({ key }) => /^(?:speaker|addressee):/.test(key)).map(valueIn);
  const rows = await db.selectFrom('actors').select(['id', 'name']).where('id', '=', sql<string>`any(${ids}::text[])`).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function byFacet(counts: readonly KeyCount[], names: ReadonlyMap<string, string>): Facets {
  const valuesOf = (facet: FacetName): readonly FacetValue[] => {
    const label = (value: string) => (facet === 'speaker' || facet === 'addressee' ? (names.get(value) ?? value) : value);
    const own = counts
      .filter(({ key }) => key.startsWith(`${facet}:`))
      .map(count => ({ value: valueIn(count), count: count.count }));
    return own.map(({ value, count }) => ({ value, label: label(value), count }));
  };
  return {
    speaker: valuesOf('speaker'),
    party: valuesOf('party'),
    addressee: valuesOf('addressee'),
    via: valuesOf('via'),
    act: valuesOf('act'),
    mode: valuesOf('mode'),
    publisher: valuesOf('publisher'),
    contact: valuesOf('contact'),
    gaps: valuesOf('gaps'),
  };
}
