/** What the ledger holds of a report before a source of it is kept. */
import type { Kysely } from 'kysely';
import type { Source } from '../../model/source.js';
import type { Tables } from '../../store/tables.js';
import { knownFrom } from '../imports/known.js';
import { storableOrNull } from '../storable.js';

export interface KnownRevision {
  readonly number: number;
  readonly sha256: string;
  readonly text_sha256: string;
  readonly declared: string;
}

export interface KnownReport {
  readonly id: string;
  readonly title: string | null;
  readonly name: string;
  readonly withdrawn: boolean;
  /** The number of the newest revision, and the version that read it last. */
  readonly revision: number;
  readonly version: string;
  readonly next_statement: number;
  /** The id of its newest reading. */
  readonly reading: string;
  readonly revisions: readonly KnownRevision[];
}

/** `null`: it has none of this key or id. */
export async function knownReport(
  db: Kysely<Tables>,
  by: { readonly key: string } | { readonly id: string },
): Promise<KnownReport | null> {
  const [column, value] = 'key' in by ? (['r.key', by.key] as const) : (['r.id', by.id] as const);
  const row = await db
    .selectFrom('reports as r')
    .innerJoin('readings as v', 'v.id', 'r.reading')
    .select(['r.id', 'r.title', 'r.name', 'r.withdrawn', 'r.revision', 'r.next_statement', 'r.reading', 'v.version'])
    .where(column, '=', value)
    .executeTakeFirst();
  if (row === undefined) return null;
  const revisions = await db
    .selectFrom('revisions')
    .select(['number', 'sha256', 'text_sha256', 'declared'])
    .where('report', '=', row.id)
    .orderBy('number', 'desc')
    .execute();
  return { ...row, revisions };
}

/** The revision that is this very source: the same bytes, and the same said of them. */
export function sameSource({ revisions }: KnownReport, source: Source, sha256: string): KnownRevision | null {
  return revisions.find(revision => revision.sha256 === sha256 && sameFacts(revision, source)) ?? null;
}

const FACTS = ['mediaType', 'charset', 'title', 'publisher', 'published'] as const;

function sameFacts({ declared }: KnownRevision, source: Source): boolean {
  const known = knownFrom(declared);
  return known.kind === 'source' && FACTS.every(fact => known[fact] === storableOrNull(source[fact]));
}
