/** The order of lists that go by a day or an instant: the latest first, those without one last, and of one day by id. */
import { sql } from 'kysely';
import { storable } from '../storable.js';
import { isDay } from './checked-day.js';
import { wrongCursor } from './cursor.js';
import { type Reached, reached } from './keyset.js';

interface Dated {
  /** The column with the day or the instant. */
  readonly by: string;
  readonly type: 'date' | 'timestamptz';
  /** The column with the id. */
  readonly id: string;
}

/** `position`: what a cursor holds; `null`: the first page. @throws ReadoutError `query-invalid` */
export function latestFirst({ by, type, id: own }: Dated, position: readonly unknown[] | null): readonly Reached[] {
  const [value, id] = position ?? [null, ''];
  if (typeof id !== 'string' || !(value === null || (typeof value === 'string' && IS[type](value)))) throw wrongCursor();
  const cast = type === 'date' ? sql`${value}::date` : sql`${value}::timestamptz`;
  return [reached(by, true, value === null ? null : cast), reached(own, false, sql`${storable(id)}::text`)];
}

const isInstant = (value: string): boolean => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value));

const IS: Readonly<Record<Dated['type'], (value: string) => boolean>> = { date: isDay, timestamptz: isInstant };
