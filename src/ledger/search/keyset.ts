/** "After this one" in an order of several columns, as SQL: paging that stays right while statements come in. */
import { type RawBuilder, sql } from 'kysely';

export interface Column {
  readonly column: RawBuilder<unknown>;
  /** `null` comes last, whichever way the column is sorted. */
  readonly descends: boolean;
}

/** "day desc nulls last, report" */
export function orderOf(columns: readonly Column[]): RawBuilder<unknown> {
  return sql.join(
    columns.map(({ column, descends }) => (descends ? sql`${column} desc nulls last` : sql`${column} asc nulls last`)),
  );
}

export interface Reached extends Column {
  /** Of the last one of the page before, cast to the type of the column. */
  readonly value: RawBuilder<unknown> | null;
}

export const reached = (name: string, descends: boolean, value: RawBuilder<unknown> | null): Reached => ({
  column: sql.ref(name),
  descends,
  value,
});

/** Whether a row comes after the one whose values are given. */
export function afterAll([first, ...rest]: readonly Reached[]): RawBuilder<boolean> {
  if (first === undefined) return sql<boolean>`false`;
  return sql<boolean>`(${beyond(first)} or (${same(first)} and ${afterAll(rest)}))`;
}

function beyond({ column, descends, value }: Reached): RawBuilder<boolean> {
  if (value === null) return sql<boolean>`false`;
  return descends
    ? sql<boolean>`(${column} < ${value} or ${column} is null)`
    : sql<boolean>`(${column} > ${value} or ${column} is null)`;
}

function same({ column, value }: Reached): RawBuilder<boolean> {
  return value === null ? sql<boolean>`${column} is null` : sql<boolean>`${column} = ${value}`;
}
