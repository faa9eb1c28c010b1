/** What links a report with those that are there: looks up the few that can be the same, and judges each with it alone. */
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../../store/tables.js';
import type { Batch } from '../../ingest/batch.js';
import { copied } from '../same/copied.js';
import { unpackedPortrait } from '../same/packed-portrait.js';
import type { Portrait } from '../same/portrait.js';
import { sameEvent } from '../same/same-event.js';

/** A row of `likenesses`. */
export interface LikenessRow {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly rule: string;
  readonly reason: string;
  readonly copy: string | null;
  readonly share_a: number;
  readonly share_b: number;
}

export interface Portrayed {
  readonly report: string;
  readonly portrait: Portrait;
}

/** Judged one by one; those that share most keys come first. */
const MOST = 48;
/** Of keys that too many share, so many reports are looked at. */
const LOOKED_AT = 400;

/** `asked`: the keys under which those are found that may be the same. */
export async function linksOf(
  trx: Transaction<Tables>,
  { report, portrait }: Portrayed,
  asked: readonly string[],
): Promise<readonly LikenessRow[]> {
  if (asked.length === 0) return [];
  const keys = sql`${asked}::text[]`;
  const { rows } = await sql<{ report: string; record: string }>`
    select report, record from (
      select report, record, (select count(*) from unnest(found.keys) as own where own = any(${keys})) as shared
      from (select * from portraits where keys && ${keys} and report <> ${report} limit ${LOOKED_AT}) as found
    ) as counted order by shared desc, report limit ${MOST}`.execute(trx);
  return rows.flatMap(row => linkOf({ report, portrait }, { report: row.report, portrait: unpackedPortrait(row.record) }) ?? []);
}

/** A copy tells of the same event whatever else its words say. */
export const COPY_SCORE = 100;

/** `null`: nothing says that the two are of one event. */
export function linkOf(one: Portrayed, other: Portrayed): LikenessRow | null {
  const [a, b] = one.report < other.report ? [one, other] : [other, one];
  const same = sameEvent(a.portrait, b.portrait);
  const between = { a: a.report, b: b.report, score: Math.round(100 * (same?.score ?? 0)) };
  const copy = copied(a.portrait, b.portrait);
  if (copy) {
    const [share_a = 0, share_b = 0] = copy.shares.map(share => Math.round(share * 1000));
    const score = between.score + 100 * COPY_SCORE;
    return { ...between, score, rule: 'copy', reason: copyReason(Math.max(...copy.shares)), copy: copy.kind, share_a, share_b };
  }
  return same && { ...between, rule: same.rule, reason: same.reason, copy: null, share_a: 0, share_b: 0 };
}

const copyReason = (share: number): string => `${Math.round(share * 100)} per cent of one text stand in the other, word for word`;

const COLUMNS = ['likenesses', 'a', 'b', 'score', 'rule', 'reason', 'copy', 'share_a', 'share_b'] as const;

export const insertLinks = (batch: Batch, links: readonly LikenessRow[]): Batch => batch.insert(COLUMNS, links);
