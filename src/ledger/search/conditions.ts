/** A filter as conditions on rows of `findable`. */
import { type RawBuilder, sql } from 'kysely';
import type { FacetName, StatementFilter } from '../../model/ledger/search.js';
import { FACETS, type Flag, keyOf, markOf } from './keys.js';
import { textQuery } from './text-query.js';

export interface Condition {
  /** The facet that it narrows; `null`: none. */
  readonly facet: FacetName | null;
  readonly sql: RawBuilder<boolean>;
}

/** `filter`: checked. */
export function conditionsOf(filter: StatementFilter): readonly Condition[] {
  return [
    ...FACETS.flatMap(facet => facetCondition(facet, chosenIn(filter, facet))),
    ...others(filter).map(sql => ({ facet: null, sql })),
  ];
}

/** All of them at once. */
export function allOf(conditions: readonly Condition[]): RawBuilder<boolean> {
  return conditions.length === 0
    ? sql<boolean>`true`
    : sql<boolean>`${sql.join(
        conditions.map(condition => condition.sql),
        sql` and `,
      )}`;
}

/** What a filter asks for of a facet; gaps are asked for as a whole. */
export function chosenIn(filter: StatementFilter, facet: FacetName): readonly string[] {
  return facet === 'gaps' ? [] : (filter[facet] ?? []);
}

function facetCondition(facet: FacetName, values: readonly string[]): readonly Condition[] {
  return values.length === 0 ? [] : [{ facet, sql: anyKey(values.map(value => keyOf(facet, value))) }];
}

const anyKey = (keys: readonly string[]) => sql<boolean>`f.keys && ${keys}::text[]`;
const anyMark = (marks: readonly string[]) => sql<boolean>`f.marks && ${marks}::text[]`;

function others({ text, kind, addresseeParty, report, from, to, ...flags }: StatementFilter): readonly RawBuilder<boolean>[] {
  return [
    ...(text === undefined ? [] : [sql<boolean>`f.doc @@ ${textQuery(text)}`]),
    ...(kind === undefined ? [] : [anyMark(kind.map(value => markOf('kind', value)))]),
    ...(addresseeParty === undefined ? [] : [anyMark(addresseeParty.map(value => markOf('toward', value)))]),
    ...(report === undefined ? [] : [sql<boolean>`f.report = any(${report}::text[])`]),
    ...(from === undefined ? [] : [sql<boolean>`f.day >= ${from}::date`]),
    ...(to === undefined ? [] : [sql<boolean>`f.day <= ${to}::date`]),
    ...FLAGS.flatMap(flag => flagCondition(flag, flags[flag])),
  ];
}

const FLAGS: readonly Flag[] = ['hedged', 'negated', 'gaps', 'corrected'];

function flagCondition(flag: Flag, wanted: boolean | undefined): readonly RawBuilder<boolean>[] {
  if (wanted === undefined) return [];
  return [wanted ? anyMark([flag]) : sql<boolean>`not (f.marks && ${[flag]}::text[])`];
}
