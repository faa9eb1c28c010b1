/** The bytes of sources as they came: each kept once, under its SHA-256, deflated. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import type { Kysely } from 'kysely';
import type { Tables } from '../../store/tables.js';

/** A row of `sources`, ready to be written. */
export interface PackedBody {
  readonly sha256: string;
  /** Of the bytes as they came. */
  readonly size: number;
  readonly body: Uint8Array;
}

/** A text that came as text is kept as UTF-8. */
export async function packed(body: Uint8Array | string): Promise<PackedBody> {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  return { sha256: sha256Of(bytes), size: bytes.length, body: await promisify(deflate)(bytes) };
}

/** 64 hexadecimal digits. */
export function sha256Of(body: Uint8Array | string): string {
  return createHash('sha256').update(body).digest('hex');
}

/** What is there already stays; in one order always, so that two writers of the same bytes never wait for each other. */
export async function keepBodies(db: Kysely<Tables>, bodies: readonly PackedBody[]): Promise<void> {
  const once = [...new Map(bodies.map(body => [body.sha256, body])).values()];
  if (once.length === 0) return;
  const rows = once.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  await db
    .insertInto('sources')
    .values(rows)
    .onConflict(on => on.doNothing())
    .execute();
}

/** The bytes as they came. */
export async function bodyOf(db: Kysely<Tables>, sha256: string): Promise<Uint8Array> {
  const { body } = await db.selectFrom('sources').select('body').where('sha256', '=', sha256).executeTakeFirstOrThrow();
  return promisify(inflate)(body);
}
