/** Where a statement stands in an order: what pages are cut by. */

import { sql } from 'kysely';
import type { Sort } from '../../model/ledger/search.js';
import { storable } from '../storable.js';
import { isDay } from './checked-day.js';
import { wrongCursor } from './cursor.js';
import { type Reached, reached } from './keyset.js';

export interface Standing {
  /** 0 where it is not sorted by relevance. */
  readonly rank: number;
  readonly day: string | null;
  readonly report: string;
  readonly number: number;
}

/** As a cursor holds it. */
export const standingAt = ({ rank, day, report, number }: Standing) => [rank, day, report, number] as const;

/** What a cursor holds, as far as it can be one. @throws ReadoutError `query-invalid` */
export function standingFrom([rank, day, report, number, ...more]: readonly unknown[]): Standing {
  const isDayOrNone = day === null || (typeof day === 'string' && isDay(day));
  if (typeof rank !== 'number' || !isDayOrNone || typeof report !== 'string' || !isWhole(number) || more.length > 0)
    throw wrongCursor();
  return { rank, day, report: storable(report), number };
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

/** The order, the statements of one report in the order of its text; with where the page before ended. */
export function orderFor(sort: Sort, after: Standing | null): readonly Reached[] {
  const ranked = sort === 'relevance' ? [reached('rank', true, after && sql`${after.rank}::float8`)] : [];
  return [
    ...ranked,
    reached('day', sort !== 'oldest', after?.day ? sql`${after.day}::date` : null),
    reached('report', false, after && sql`${after.report}::text`),
    reached('number', false, after && sql`${after.number}::bigint`),
  ];
}
